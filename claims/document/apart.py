"""A format's work done in a process of its own: what breaks there, or fills the memory, ends nothing else."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from dataclasses import asdict
from typing import Any

from claims.document.format import Body, Unreadable

MOST_MEMORY = 3_000_000_000  # bytes of address space
MOST_SECONDS = 120  # of processor time; a guard against files made to take forever, no measure of any result
# -I: nothing of the folder that somebody happens to stand in is imported.
_CODE = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from claims.document import apart; apart.serve(*sys.argv[2:4], *map(int, sys.argv[4:]))"
)


def body_apart(module: str, data: bytes) -> Body:
    """What the function ``body_here`` of ``module`` makes of a file's bytes; raises as :func:`done_apart` does."""
    said = done_apart(module, "body_here", data)
    return Body(said["content"], tuple(said["pages"]), tuple(said["paragraphs"]), tuple(said["unread"]))


def done_apart(module: str, function: str, data: bytes) -> Any:
    """What a function of a module makes of a file's bytes, as plain data: a body, or what JSON can hold.

    Raises Unreadable as that does, and where the process broke off or asked for more than it is given.
    """
    if not sys.executable:  # embedded in another program
        return _plain(_here(module, function, data))
    command = [sys.executable, "-I", "-c", _CODE, json.dumps(sys.path), module, function]
    command += [str(MOST_MEMORY), str(MOST_SECONDS)]
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    if done.returncode != 0:
        raise Unreadable(
            "breaks the reader, or asks for more memory or time than any document needs",
            "it may be made to do so; print it to a new PDF, or save its text in a file and name that one",
        )
    said = json.loads(done.stdout)
    if "refused" in said:
        raise Unreadable(*said["refused"])
    return said["made"]


def serve(module: str, function: str, memory: int, seconds: int) -> None:
    """The other process: a file's bytes come in, what is made of them or why nothing is goes out, as JSON.

    ``memory`` is the most address space in bytes, ``seconds`` the most processor time.
    """
    _limit(memory, seconds)
    try:
        said = {"made": _plain(_here(module, function, sys.stdin.buffer.read()))}
    except Unreadable as error:
        said = {"refused": (error.found, error.hint)}
    sys.stdout.write(json.dumps(said))


def _here(module: str, function: str, data: bytes) -> Any:
    return getattr(importlib.import_module(module), function)(data)


def _plain(made: Any) -> Any:
    return asdict(made) if isinstance(made, Body) else made


def _limit(memory: int, seconds: int) -> None:
    """Where the system can: memory, processor time, no dump of the memory when the process breaks off."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (soft, hard))
        except (ValueError, OSError):
            continue  # a system that knows the limit but does not grant it

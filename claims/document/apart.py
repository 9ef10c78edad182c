"""A format's work done in a process of its own: what breaks there, or fills the memory, ends nothing else."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Callable

from claims.document.format import Body, Unreadable

MOST_MEMORY = 3_000_000_000  # bytes of address space
MOST_SECONDS = 120  # of processor time; a guard against files made to take forever, no measure of any result
# -I: nothing of the folder that somebody happens to stand in is imported.
_CODE = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from claims.document import apart; apart.serve(sys.argv[2], *map(int, sys.argv[3:]))"
)


def body_apart(module: str, data: bytes) -> Body:
    """What the function ``body_here`` of ``module`` makes of a file's bytes.

    Raises Unreadable as that does, and where the process broke off or asked for more than it is given.
    """
    if not sys.executable:  # embedded in another program
        return _here(module)(data)
    command = [sys.executable, "-I", "-c", _CODE, json.dumps(sys.path), module]
    command += [str(MOST_MEMORY), str(MOST_SECONDS)]
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    if done.returncode != 0:
        raise Unreadable(
            "breaks the reader, or asks for more memory or time than any document needs",
            "it may be made to do so; print it to a new PDF, or save its text in a file and name that one",
        )
    said = json.loads(done.stdout)
    if "found" in said:
        raise Unreadable(said["found"], said["hint"])
    return Body(said["content"], tuple(said["pages"]), tuple(said["paragraphs"]), tuple(said["unread"]))


def serve(module: str, memory: int, seconds: int) -> None:
    """The other process: a file's bytes come in, a body or the reason why there is none goes out, as JSON.

    ``memory`` is the most address space in bytes, ``seconds`` the most processor time.
    """
    _limit(memory, seconds)
    try:
        body = _here(module)(sys.stdin.buffer.read())
        said: dict[str, object] = {
            "content": body.content,
            "pages": body.pages,
            "paragraphs": body.paragraphs,
            "unread": body.unread,
        }
    except Unreadable as error:
        said = {"found": error.found, "hint": error.hint}
    sys.stdout.write(json.dumps(said))


def _here(module: str) -> Callable[[bytes], Body]:
    found: Callable[[bytes], Body] = importlib.import_module(module).body_here
    return found


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

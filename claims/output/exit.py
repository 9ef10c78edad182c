"""How the command ends: with one of five exit codes, and a line in place of any traceback."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

import click

from claims.place import Unusable

DONE, FOUND, UNUSABLE, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


def ended(run: Callable[[], object]) -> NoReturn:
    """Run the command and leave with what it returns, or with the code of what it raises."""
    for stream in (sys.stdout, sys.stderr):
        # A pipe without an encoding must not lose the ≤ of a message.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run()
        sys.stdout.flush()
    except Unusable as unusable:
        for problem in unusable.problems:
            click.echo(f"{problem}\n", err=True)
        count = len(unusable.problems)
        click.echo(f"{count} problem{'s' if count != 1 else ''}; nothing was changed", err=True)
        code = UNUSABLE
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("interrupted; nothing was changed", err=True)
        code = INTERRUPTED
    except click.ClickException as wrong:
        wrong.show()
        code = UNUSABLE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = DONE
    except OSError as wrong:
        with suppress(OSError):
            click.echo(f"claims: the output cannot be written: {wrong.strerror or wrong}", err=True)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is left in the buffer has nowhere to go
        code = UNUSABLE
    except Exception as fault:
        code = _fault(fault)
    gc.freeze()  # all of it goes with the process: Python need not look through it for cycles first
    sys.exit(code if isinstance(code, int) else DONE)


def _fault(fault: Exception) -> int:
    """A fault of ours: one line for the user, everything else into a log file."""
    with tempfile.NamedTemporaryFile(
        "w", prefix="claims-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        log.write(traceback.format_exc())
    click.echo(f"claims: internal fault ({type(fault).__name__}); please report it with {log.name}", err=True)
    return FAULT

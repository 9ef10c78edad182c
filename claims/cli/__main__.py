"""`python -m claims.cli` is the command `claims`."""

from claims.cli import main

main()

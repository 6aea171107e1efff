"""Verify the contract of the platform: `python -m kamiwaza.contract diff|check|probe ...`."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = {
    "diff": "report the changes between two documents",
    "check": "report whether a server serves what the client, or your program, needs",
    "probe": "read a running platform and check every answer",
}
_USAGE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Args:
        argv: the name of the command and its arguments. Default: those of the process.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = arguments[0] if arguments else ""
    if name in _COMMANDS:
        result: int = import_module(f"kamiwaza.contract.commands.{name}").main(arguments[1:])
        return result
    lines = [f"  {command:<6} {text}" for command, text in _COMMANDS.items()]
    text = "\n".join(
        ["usage: python -m kamiwaza.contract COMMAND ...", "", "commands:", *lines, ""]
    )
    if name in ("-h", "--help"):
        sys.stdout.write(text)
        return 0
    sys.stderr.write(text)
    return _USAGE


if __name__ == "__main__":
    sys.exit(main())

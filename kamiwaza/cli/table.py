"""The table of commands, read from the files that `make command-table` writes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

# importlib.resources would cost a third of the time of --help.
_FOLDER = Path(__file__).with_name("commands")


@cache
def group(name: str) -> dict[str, Any]:
    """Return one group of commands.

    Args:
        name: the name of the service, or `root` for the methods of the client itself.
    """
    loaded: dict[str, Any] = json.loads(_read(name))
    return loaded


@cache
def summaries() -> dict[str, str]:
    """Return the help of every group by its name."""
    loaded: dict[str, str] = json.loads(_read("index"))
    return loaded


def _read(name: str) -> bytes:
    return (_FOLDER / f"{name}.json").read_bytes()

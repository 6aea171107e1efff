"""The table of commands, read from the files that `make command-table` writes."""

from __future__ import annotations

import json
import os
from functools import cache
from typing import Any

# importlib.resources would take a third of the time of --help, and pathlib a twentieth.
_FOLDER = os.path.join(os.path.dirname(__file__), "commands")


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
    with open(os.path.join(_FOLDER, f"{name}.json"), "rb") as file:
        return file.read()


def spelled(name: str) -> str:
    """Return a name as the command line spells it.

    Args:
        name: the name of a method or parameter.
    """
    return name.replace("_", "-")

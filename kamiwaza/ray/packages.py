"""The packages of the extra `ray`, imported when they are first used."""

from __future__ import annotations

from typing import Any

from kamiwaza.extras import import_extra


def package(name: str) -> Any:
    """Return a module of Ray or pyarrow. Raises ConfigurationError if it is not installed."""
    return import_extra(name, "ray")

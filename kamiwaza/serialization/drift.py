"""Logging the places where answers differ from the contract, once each and without values."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import TYPE_CHECKING

from kamiwaza.logger import logger

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_MOST = 10_000

_known: set[tuple[str, str, str]] = set()
_lock = Lock()


def log_new(operation: str, errors: Iterable[ErrorDetails]) -> None:
    """Log the places where an answer to `operation` does not fit, each place once."""
    for error in errors:
        key = (operation, place(error["loc"]), error["type"])
        with _lock:
            # Limited, because map keys in the places could make them endless.
            is_new = key not in _known and len(_known) < _MOST
            if is_new:
                _known.add(key)
        if is_new:
            logger.warning(
                "%s: the answer is not as the contract says at %s (%s); it was read all the same",
                *key,
            )


def place(path: tuple[int | str, ...]) -> str:
    """Return a path such as `items[].created_at`, the same for every row of a list."""
    shown = "".join("[]" if isinstance(step, int) else f".{step}" for step in path)
    return shown.removeprefix(".") or "the whole"


def forget() -> None:
    """Forget the logged places, so that they are logged again."""
    with _lock:
        _known.clear()

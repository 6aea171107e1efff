"""Logging of differences between answers and the contract: each place once, without values."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import TYPE_CHECKING

from kamiwaza.logger import logger

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_MAX_LOGGED = 10_000

_logged: set[tuple[str, str, str]] = set()
_lock = Lock()


def log_new(operation: str, errors: Iterable[ErrorDetails]) -> None:
    """Log the places where an answer to `operation` differs, each place once per process."""
    for error in errors:
        key = (operation, place(error["loc"]), error["type"])
        with _lock:
            # Limited, because the places contain map keys, whose number has no limit.
            is_new = key not in _logged and len(_logged) < _MAX_LOGGED
            if is_new:
                _logged.add(key)
        if is_new:
            logger.warning(
                "%s: the answer differs from the contract at %s (%s); it was read nevertheless",
                *key,
            )


def place(path: tuple[int | str, ...]) -> str:
    """Return a path such as `items[].created_at`, the same for every row of a list."""
    text = "".join("[]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".") or "the top level"


def forget() -> None:
    """Clear the logged places, so that they are logged again."""
    with _lock:
        _logged.clear()

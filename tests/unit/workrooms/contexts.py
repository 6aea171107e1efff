"""Context managers of both halves, entered and left by calls, for tests over both."""

from __future__ import annotations

from typing import Any


def enter(context: Any) -> Any:
    """Enter a context manager of either half; give the result to `do`."""
    begin = getattr(context, "__aenter__", None) or context.__enter__
    return begin()


def leave(context: Any, error: BaseException | None = None) -> Any:
    """Leave a context manager of either half; give the result to `do`."""
    end = getattr(context, "__aexit__", None) or context.__exit__
    return end(None if error is None else type(error), error, None)

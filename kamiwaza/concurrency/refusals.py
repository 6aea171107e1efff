"""Refusals for overload (429) that the caller of a call handles instead of the call's own retries.

A call that waits for its next attempt still holds its place. The engine of many calls gives the
place away meanwhile, and lowers its limit.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_HANDLER: ContextVar[RefusalHandler | None] = ContextVar("kamiwaza_refusals", default=None)


class RefusalHandler:
    """Handles the refusal of the first request that is made inside of `handling_refusals`.

    Later refusals are retried as usual, because the earlier requests must not be repeated.
    `answered` says that a request has succeeded, `refused` that one was left to this handler.
    """

    __slots__ = ("answered", "refused")

    def __init__(self) -> None:
        self.answered: bool = False
        self.refused: bool = False

    def take(self) -> bool:
        """Return whether a refusal is left to this handler, and remember it."""
        self.refused = not self.answered
        return self.refused


@contextmanager
def handling_refusals() -> Iterator[RefusalHandler]:
    """Leave refusals of the requests made inside to the handler."""
    handler, before = RefusalHandler(), _HANDLER.get()
    try:
        # Within `try`: an interrupt after this line must not leave the handler set.
        _HANDLER.set(handler)
        yield handler
    finally:
        _HANDLER.set(before)


def refusal_handler() -> RefusalHandler | None:
    """Return the handler of the current context, None if there is none."""
    return _HANDLER.get()

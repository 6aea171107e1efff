"""Raise an exception between two lines, as a signal handler does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


class Interrupt(BaseException):
    """What a signal handler raises."""


class Moment:
    """Raises Interrupt at moment number `wanted` of what it runs; `came` tells whether it did.

    The interpreter looks for signals where a function of Python begins ("call") and where one
    of C has returned ("c_return"); `events` says which of these count.
    """

    def __init__(self, wanted: int, *events: str) -> None:
        self._wanted = wanted
        self._events = frozenset(events)
        self.seen = 0
        self.came = False

    def run(self, work: Callable[[], Any]) -> Any:
        """Return what `work` returns."""
        sys.setprofile(self._look)
        try:
            return work()
        finally:
            sys.setprofile(None)

    def _look(self, frame: FrameType, event: str, argument: Any) -> None:
        if self.came or event not in self._events or frame.f_code is _RUN:
            return
        self.seen += 1
        if self.seen > self._wanted:
            self.came = True
            raise Interrupt


_RUN = Moment.run.__code__

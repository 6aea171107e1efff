# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/_keep_alive.py: edit that.
"""A session that stays alive as long as a block runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from kamiwaza.arguments.guard import guarded
from kamiwaza.concurrency import primitives, signals
from kamiwaza.errors import APIConnectionError, KamiwazaError, RateLimitError, ServerError
from kamiwaza.logger import logger
from kamiwaza.schemas.workroom_threads import HasThreadKey, thread_key_of
from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from kamiwaza.clock import Clock
    from kamiwaza.schemas.workroom_events import Heartbeat

# Real seconds between two looks at the clock. A sandbox clock can jump at any moment, so the loop
# cannot sleep until the next heartbeat is due.
_CHECK_INTERVAL = 0.25


@guarded
class SessionKeepAlive(NotPicklable):
    """Send heartbeats of a workroom session from the beginning of a block to its end.

    The heartbeats are sent in parallel to your block, by a task of the event loop or a thread. They
    stop when the block ends. The platform later counts the session as disconnected.

    A heartbeat that fails because of the connection, a server error or a rate limit is followed by
    the next one. Any other error stops the heartbeats and is raised at the end of the block,
    unless the block itself raises.
    """

    def __init__(self, beat: Callable[[str | None], Heartbeat], clock: Clock) -> None:
        """Prepare the heartbeats without sending anything.

        Args:
            beat: sends one heartbeat; is given the key of the focused thread, or None.
            clock: measures the time between heartbeats.
        """
        self._beat, self._clock = beat, clock
        self._stop, self._ended = signals.OneTimeEvent(), signals.OneTimeEvent()
        self._focus: str | None = None
        self._due = 0.0
        self._error: KamiwazaError | None = None
        self._last: Heartbeat | None = None

    @property
    def last(self) -> Heartbeat | None:
        """The latest answer with your session and the presence of others; None before the block."""
        return self._last

    @property
    def error(self) -> KamiwazaError | None:
        """The error of the latest heartbeat; None if it succeeded."""
        return self._error

    def focus(self, thread: HasThreadKey | str | None) -> Heartbeat:
        """Send a heartbeat at once that names the thread you look at; later ones name it too.

        Args:
            thread: the thread or its `thread_key`; None for no thread.
        """
        self._focus = None if thread is None else thread_key_of(thread)
        return self._send()

    def _send(self) -> Heartbeat:
        answer = self._beat(self._focus)
        self._last, self._error = answer, None
        self._due = self._clock.monotonic() + answer.session.heartbeat_interval_seconds
        return answer

    def __enter__(self) -> Self:
        """Send the first heartbeat and start sending the others."""
        self._send()
        self._stop, self._ended = signals.OneTimeEvent(), signals.OneTimeEvent()
        primitives.spawn(self._run, ended=self._ended.set)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the heartbeats; raise the error that stopped them, if the block raised none."""
        self._stop.set()
        self._ended.wait(None)
        if self._error is not None and not _is_temporary(self._error) and error is None:
            raise self._error

    def _run(self) -> None:
        while not self._stop.wait(_CHECK_INTERVAL):
            if self._clock.monotonic() < self._due:
                continue
            try:
                self._send()
            except KamiwazaError as error:
                self._error = error
                if not _is_temporary(error):
                    return
                interval = self._last.session.heartbeat_interval_seconds if self._last else 30
                self._due = self._clock.monotonic() + interval
                logger.debug("a heartbeat failed: %s", type(error).__name__)


def _is_temporary(error: KamiwazaError) -> bool:
    """Return whether the next heartbeat may succeed after this error."""
    return isinstance(error, (APIConnectionError, ServerError, RateLimitError))

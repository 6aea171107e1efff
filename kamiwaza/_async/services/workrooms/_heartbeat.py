"""A session that stays alive as long as a block runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from kamiwaza.arguments.guard import guarded
from kamiwaza.concurrency import primitives, signals
from kamiwaza.errors import APIConnectionError, KamiwazaError, RateLimitError, ServerError
from kamiwaza.logger import logger
from kamiwaza.schemas.workroom_threads import HasThreadKey, thread_key_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

    from kamiwaza.clock import Clock
    from kamiwaza.schemas.workroom_events import Heartbeat

# Clocks may be turned by hand: nobody tells how long a second of theirs takes.
_LOOK = 0.25


@guarded
class AsyncBeating:
    """Says that the caller is in a workroom, from the beginning of a block to its end.

    Between the beats the block has its thread, or the event loop, to itself. When it ends the
    beats do, and the platform counts the session as disconnected after a while. A beat that fails
    for want of a connection, or because the platform is in trouble, is made up for by the next
    one; any other refusal ends the beats and is raised at the end of the block, unless something
    else is.
    """

    def __init__(self, beat: Callable[[str | None], Awaitable[Heartbeat]], clock: Clock) -> None:
        """Prepare to send with `beat`, which is told the focused thread; `clock` says when."""
        self._beat, self._clock = beat, clock
        self._stop, self._ended = signals.AsyncOneTimeEvent(), signals.AsyncOneTimeEvent()
        self._focus: str | None = None
        self._due = 0.0
        self._error: KamiwazaError | None = None
        self._last: Heartbeat | None = None

    @property
    def last(self) -> Heartbeat | None:
        """The latest answer: the session and who else is there; None before the block."""
        return self._last

    @property
    def error(self) -> KamiwazaError | None:
        """What the latest beat failed with; None if it did not."""
        return self._error

    async def focus(self, thread: HasThreadKey | str | None) -> Heartbeat:
        """Say at once, and with every beat from now on, which thread the caller looks at."""
        self._focus = None if thread is None else thread_key_of(thread)
        return await self._send()

    async def _send(self) -> Heartbeat:
        found = await self._beat(self._focus)
        self._last, self._error = found, None
        self._due = self._clock.monotonic() + found.session.heartbeat_interval_seconds
        return found

    async def __aenter__(self) -> Self:
        """Send the first heartbeat and begin to send the others."""
        await self._send()
        self._stop, self._ended = signals.AsyncOneTimeEvent(), signals.AsyncOneTimeEvent()
        primitives.async_spawn(self._run, ended=self._ended.set)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop beating; raise what ended the beats, if the block raised nothing itself."""
        self._stop.set()
        await self._ended.wait(None)
        if self._error is not None and not _passes(self._error) and error is None:
            raise self._error

    async def _run(self) -> None:
        while not await self._stop.wait(_LOOK):
            if self._clock.monotonic() < self._due:
                continue
            try:
                await self._send()
            except KamiwazaError as error:
                self._error = error
                if not _passes(error):
                    return
                interval = self._last.session.heartbeat_interval_seconds if self._last else 30
                self._due = self._clock.monotonic() + interval
                logger.debug("a heartbeat failed: %s", type(error).__name__)


def _passes(error: KamiwazaError) -> bool:
    """Tell whether the next beat may succeed where this one failed."""
    return isinstance(error, (APIConnectionError, ServerError, RateLimitError))

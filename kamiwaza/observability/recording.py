"""Recordings of the calls in a block of your program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Self, overload

from kamiwaza.concurrency.locks import new_lock
from kamiwaza.errors import KamiwazaError

if TYPE_CHECKING:
    from types import TracebackType

    from kamiwaza.observability.call_record import CallRecord

_RECORDINGS: ContextVar[tuple[Recording, ...]] = ContextVar("kamiwaza_recordings", default=())


class Recording(Sequence["CallRecord"]):
    """The calls of one client during a `with` block, in the order in which they began.

    Calls of the same thread or task count, and those of the tasks that it starts. Use `with`
    or `async with`. The records stay after the block.
    """

    def __init__(self, owner: object, *, bodies: bool = True) -> None:
        """Prepare a recording.

        Args:
            owner: the object that the client and its copies share.
            bodies: keep the bodies of the answers.
        """
        self._owner, self._bodies = owner, bodies
        self._calls: list[CallRecord] = []
        self._lock = new_lock()
        self._token: Token[tuple[Recording, ...]] | None = None

    def on_call(self, call: CallRecord) -> None:
        """Add a call.

        Args:
            call: the record of the call.
        """
        with self._lock:
            self._calls.append(call)

    def on_end(self, call: CallRecord) -> None:
        """Drop the body, if bodies are not kept.

        Args:
            call: the record of the call.
        """
        if not self._bodies:
            call.body = None

    @property
    def last(self) -> CallRecord:
        """The call that began last.

        Raises:
            KamiwazaError: no call was recorded.
        """
        if not self._calls:
            raise KamiwazaError("no call was recorded")
        return self._calls[-1]

    @overload
    def __getitem__(self, index: int) -> CallRecord: ...

    @overload
    def __getitem__(self, index: slice) -> list[CallRecord]: ...

    def __getitem__(self, index: int | slice) -> CallRecord | list[CallRecord]:
        """Return a call by its index, or the calls of a slice."""
        return self._calls[index]

    def __len__(self) -> int:
        """Return the number of calls."""
        return len(self._calls)

    def __iter__(self) -> Iterator[CallRecord]:
        """Iterate over the calls recorded so far."""
        return iter([*self._calls])

    def __repr__(self) -> str:
        """Return the calls, one on each line."""
        return "\n".join([f"<Recording of {len(self)} calls>", *map(repr, self)])

    def __enter__(self) -> Self:
        """Start to record."""
        if self._token is not None:
            raise KamiwazaError("the recording is running; call client.recording() again")
        self._token = _RECORDINGS.set((*_RECORDINGS.get(), self))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop to record."""
        if self._token is not None:
            _RECORDINGS.reset(self._token)
            self._token = None

    async def __aenter__(self) -> Self:
        """Start to record."""
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop to record."""
        self.__exit__(kind, error, trace)

    def belongs_to(self, owner: object) -> bool:
        """Return whether the calls of a client with this `owner` are recorded.

        Args:
            owner: the object that all copies of a client share.
        """
        return self._owner is owner


def running_recordings(owner: object) -> tuple[Recording, ...]:
    """Return the recordings of the current thread or task for the calls of one client."""
    recordings = _RECORDINGS.get()
    return tuple(r for r in recordings if r.belongs_to(owner)) if recordings else ()

"""Event streams of workrooms, and planned breaks of their connections."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Iterator

_RETRY = b"retry: 1500\n\n"
_KEEPALIVE = b": still here\n\n"
# Number of empty polls between two keep-alive comments.
_POLLS_PER_KEEPALIVE = 400


@dataclass(frozen=True, slots=True)
class StreamEvent:
    """One event. `id` is empty in streams that cannot be resumed."""

    event: str
    data: Any
    id: str = ""

    def encode(self) -> bytes:
        """Return the event in SSE format."""
        head = f"id: {self.id}\n" if self.id else ""
        data = json.dumps(self.data, ensure_ascii=False)
        return f"{head}event: {self.event}\ndata: {data}\n\n".encode()


@dataclass(frozen=True, slots=True)
class _ConnectionBreak:
    """A planned end of a connection after some events, as an error or `silent`."""

    after: int
    silent: bool

    def is_due(self, sent: int) -> bool:
        """Return whether to end now. Raises ConnectionResetError then, unless it is silent."""
        if sent >= self.after and not self.silent:
            raise ConnectionResetError("the sandbox ends the stream because of an injected fault")
        return sent >= self.after


class EventFeeds:
    """Events of all workrooms. A new connection of a user replaces the former one.

    A stream without new data yields empty parts, so that the transport can wait.
    """

    def __init__(self, lock: threading.RLock) -> None:
        """Begin without events."""
        self._lock = lock
        self._events: defaultdict[str, list[StreamEvent]] = defaultdict(list)
        self._latest: dict[tuple[str, str], object] = {}
        self._breaks: list[_ConnectionBreak] = []
        self.ended = False

    def publish(self, workroom: str, event: str, data: Any) -> str:
        """Add an event to a workroom and return its id."""
        events = self._events[workroom]
        id_ = f"evt-{len(events) + 1}"
        events.append(StreamEvent(event, data, id_))
        return id_

    def has_events(self, workroom: str) -> bool:
        """Return whether a workroom has any events."""
        return bool(self._events.get(workroom))

    def break_connections(self, after: int, count: int, *, silent: bool = False) -> None:
        """Break the next `count` connections after `after` events, `silent` without an error."""
        self._breaks += [_ConnectionBreak(after, silent)] * count

    def connect(self, workroom: str, user: str, last_event_id: str) -> Iterator[bytes]:
        """Return a stream of a workroom's events after `last_event_id`."""
        ids = [event.id for event in self._events[workroom]]
        position = ids.index(last_event_id) + 1 if last_event_id in ids else 0
        connection = object()
        self._latest[workroom, user] = connection
        return self._stream_workroom(workroom, user, connection, position, self._next_break())

    def replay(self, events: Iterable[StreamEvent], *, closes: bool = True) -> Iterator[bytes]:
        """Return a stream of `events` that ends after them, or stays open without `closes`."""
        return self._stream_events([*events], closes, self._next_break())

    def watch(self, event: str, snapshot: Callable[[], object]) -> Iterator[bytes]:
        """Return a stream with the value of `snapshot` whenever that changes."""
        return self._stream_snapshots(event, snapshot, self._next_break())

    def _next_break(self) -> _ConnectionBreak | None:
        return self._breaks.pop(0) if self._breaks else None

    def _stream_workroom(
        self,
        workroom: str,
        user: str,
        connection: object,
        position: int,
        connection_break: _ConnectionBreak | None,
    ) -> Iterator[bytes]:
        yield _RETRY
        idle_polls = sent = 0
        while not self.ended and self._latest[workroom, user] is connection:
            if connection_break is not None and connection_break.is_due(sent):
                return
            with self._lock:
                next_events = self._events[workroom][position : position + 1]
            position, sent, idle_polls = (
                position + len(next_events),
                sent + len(next_events),
                idle_polls + 1,
            )
            if next_events:
                idle_polls = 0
                yield next_events[0].encode()
            else:
                yield b"" if idle_polls % _POLLS_PER_KEEPALIVE else _KEEPALIVE

    def _stream_events(
        self, events: list[StreamEvent], closes: bool, connection_break: _ConnectionBreak | None
    ) -> Iterator[bytes]:
        for number, event in enumerate(events):
            if connection_break is not None and connection_break.is_due(number):
                return
            yield event.encode()
        idle_polls = 0
        while not closes and not self.ended:
            if connection_break is not None and connection_break.is_due(connection_break.after):
                return
            idle_polls += 1
            yield b"" if idle_polls % _POLLS_PER_KEEPALIVE else _KEEPALIVE

    def _stream_snapshots(
        self, event: str, snapshot: Callable[[], object], connection_break: _ConnectionBreak | None
    ) -> Iterator[bytes]:
        last, idle_polls, sent = None, 0, 0
        while not self.ended:
            if connection_break is not None and connection_break.is_due(sent):
                return
            with self._lock:
                now = snapshot()
            idle_polls += 1
            if now != last:
                last, idle_polls, sent = now, 0, sent + 1
                yield StreamEvent(event, now).encode()
            else:
                yield b"" if idle_polls % _POLLS_PER_KEEPALIVE else _KEEPALIVE

"""The sandbox's event streams: what happened in workrooms, and how connections to it end."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Iterator

_RETRY = b"retry: 1500\n\n"
_ALIVE = b": still here\n\n"
# How many looks in vain until a sign of life.
_PATIENCE = 400


@dataclass(frozen=True, slots=True)
class Published:
    """One event: `id` is empty for streams that cannot be resumed."""

    event: str
    data: Any
    id: str = ""

    def encode(self) -> bytes:
        """Return it as it travels."""
        head = f"id: {self.id}\n" if self.id else ""
        data = json.dumps(self.data, ensure_ascii=False)
        return f"{head}event: {self.event}\ndata: {data}\n\n".encode()


@dataclass(frozen=True, slots=True)
class _Cut:
    """The end a test ordered for a connection: behind so many events, with a bang or without."""

    after: int
    quietly: bool

    def comes(self, sent: int) -> bool:
        """Tell whether it is time. Raises ConnectionResetError if it is to be noticed."""
        if sent >= self.after and not self.quietly:
            raise ConnectionResetError("the sandbox was told to cut the stream")
        return sent >= self.after


class Feeds:
    """The events of all workrooms. One connection for a user and a room; the next one takes over.

    A stream that has nothing to say yields empty pieces, so that who carries it can wait.
    """

    def __init__(self, lock: threading.RLock) -> None:
        """Begin in silence."""
        self._lock = lock
        self._events: defaultdict[str, list[Published]] = defaultdict(list)
        self._latest: dict[tuple[str, str], object] = {}
        self._cuts: list[_Cut] = []
        self.ended = False

    def publish(self, room: str, event: str, data: Any) -> str:
        """Let something happen in a room and return its id."""
        events = self._events[room]
        id_ = f"evt-{len(events) + 1}"
        events.append(Published(event, data, id_))
        return id_

    def heard_of(self, room: str) -> bool:
        """Tell whether anything ever happened in a room."""
        return bool(self._events.get(room))

    def cut(self, after: int, count: int, *, quietly: bool = False) -> None:
        """Break the next `count` connections after so many events, or end them `quietly`."""
        self._cuts += [_Cut(after, quietly)] * count

    def room(self, room: str, user: str, behind: str) -> Iterator[bytes]:
        """Return a connection to a room's events, the first of them behind an id."""
        ids = [event.id for event in self._events[room]]
        place = ids.index(behind) + 1 if behind in ids else 0
        mine = object()
        self._latest[room, user] = mine
        return self._live(room, user, mine, place, self._order())

    def whole(self, events: Iterable[Published], *, ends: bool = True) -> Iterator[bytes]:
        """Return a connection that gives `events` and ends, or stays open."""
        return self._given([*events], ends, self._order())

    def watch(self, event: str, look: Callable[[], object]) -> Iterator[bytes]:
        """Return a connection to what `look` sees, given anew whenever that changes."""
        return self._watched(event, look, self._order())

    def _order(self) -> _Cut | None:
        return self._cuts.pop(0) if self._cuts else None

    def _live(
        self, room: str, user: str, mine: object, place: int, cut: _Cut | None
    ) -> Iterator[bytes]:
        yield _RETRY
        idle = sent = 0
        while not self.ended and self._latest[room, user] is mine:
            if cut is not None and cut.comes(sent):
                return
            with self._lock:
                found = self._events[room][place : place + 1]
            place, sent, idle = place + len(found), sent + len(found), idle + 1
            if found:
                idle = 0
                yield found[0].encode()
            else:
                yield b"" if idle % _PATIENCE else _ALIVE

    def _given(self, events: list[Published], ends: bool, cut: _Cut | None) -> Iterator[bytes]:
        for number, event in enumerate(events):
            if cut is not None and cut.comes(number):
                return
            yield event.encode()
        idle = 0
        while not ends and not self.ended:
            if cut is not None and cut.comes(cut.after):
                return
            idle += 1
            yield b"" if idle % _PATIENCE else _ALIVE

    def _watched(self, event: str, look: Callable[[], object], cut: _Cut | None) -> Iterator[bytes]:
        last, idle, sent = None, 0, 0
        while not self.ended:
            if cut is not None and cut.comes(sent):
                return
            with self._lock:
                now = look()
            idle += 1
            if now != last:
                last, idle, sent = now, 0, sent + 1
                yield Published(event, now).encode()
            else:
                yield b"" if idle % _PATIENCE else _ALIVE

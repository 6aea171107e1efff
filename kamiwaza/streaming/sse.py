"""Server-sent events, and their decoder.

The decoder follows the event stream format of the WHATWG HTML standard (section 9.2.6) and does
no I/O: bytes go in through :meth:`EventDecoder.feed` in pieces of any size, whole events come out.
"""

from __future__ import annotations

from typing import NamedTuple

from kamiwaza.errors import KamiwazaError

MAX_EVENT_SIZE = 16 * 1024 * 1024
"""Largest size of an event in bytes."""

UNKNOWN_LINE = "\nunknown line"
"""Type of an event made from a line that is no field of the format."""

UNFINISHED = "\nunfinished "
"""Prefix of the type of an event that no blank line had closed when the stream ended."""

_BOM = b"\xef\xbb\xbf"
_FIELDS = (b"data", b"event", b"id", b"retry")


class EventTooLargeError(KamiwazaError):
    """An event is larger than `max_event_size`."""


class ServerSentEvent(NamedTuple):
    """One event of a stream, as the sender dispatched it."""

    data: str
    """Payload: the values of all ``data`` lines, joined by line feeds."""
    event: str = "message"
    """Type of the event; ``message`` when the sender named none."""
    id: str = ""
    """Last event id in force when the event was dispatched; empty when there never was one."""


class SeenIds:
    """The ids of the latest events of a stream, across all its connections."""

    __slots__ = ("_ids", "_most")

    def __init__(self, most: int = 10_000) -> None:
        """Start without ids.

        Args:
            most: the number of ids to remember.
        """
        self._ids: dict[str, None] = {}
        self._most = most

    def check(self, id: str) -> bool:
        """Tell whether `id` was recorded before, and record it. An empty id never was."""
        if not id:
            return False
        if id in self._ids:
            return True
        self._ids[id] = None
        if len(self._ids) > self._most:
            del self._ids[next(iter(self._ids))]
        return False


class EventDecoder:
    """Turn pieces of an event stream into events.

    An event is complete when its closing blank line has arrived. An unfinished event at the end of
    the stream is dropped, as the standard demands. Lines end in CR, LF or CRLF, also across pieces.

    A `lenient` decoder also gives what the standard drops, because programs that fail within a
    stream write it: lines that are no field (events of the type UNKNOWN_LINE), events of a type
    without data, and an unfinished event at the end (see `finish`).
    """

    __slots__ = (
        "_between",
        "_data",
        "_event",
        "_head",
        "_held",
        "_id",
        "_lenient",
        "_line",
        "_max_size",
        "_named",
        "_seen",
        "_size",
        "_skip_lf",
        "last_event_id",
        "retry",
    )

    def __init__(
        self,
        *,
        last_event_id: str = "",
        max_event_size: int = MAX_EVENT_SIZE,
        seen: SeenIds | None = None,
        lenient: bool = False,
    ) -> None:
        """Start before the first byte of a stream.

        Args:
            last_event_id: id of the last event of an earlier connection. Default: none.
            max_event_size: largest size of an event in bytes.
            seen: events with one of these ids are dropped. Default: no event is dropped.
            lenient: also give what the standard drops.
        """
        self.last_event_id: str = last_event_id
        self.retry: float | None = None
        self._id = last_event_id
        self._event = ""
        self._data: list[bytes] = []
        self._line: list[bytes] = []
        self._head: bytes | None = b""
        self._skip_lf = False
        self._between = False
        self._held = 0
        self._size = 0
        self._max_size = max_event_size
        self._seen = seen
        self._named = False
        self._lenient = lenient

    @property
    def unfinished(self) -> bool:
        """Tell whether an event has begun that no blank line has closed yet."""
        return bool(self._data or self._line or self._head)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take the next piece of the stream and return the events it completes.

        Raises:
            EventTooLargeError: an event is larger than `max_event_size`.
        """
        # The usual case takes a shortcut, because streams of tokens have very many small events.
        event = self._whole(chunk) if self._between else None
        if event is not None:
            return [event]
        events: list[ServerSentEvent] = []
        chunk = self._with_line_feeds(self._without_bom(chunk))
        if not chunk:
            self._between = self._is_between()
            return events
        lines = chunk.split(b"\n")
        rest = lines.pop()
        if lines and self._line:
            lines[0] = b"".join([*self._line, lines[0]])
            self._line.clear()
            self._held = 0
        for line in lines:
            if line:
                self._take(line, events)
            else:
                self._dispatch(events)
        if rest:
            self._line.append(rest)
            self._held += len(rest)
            self._check_size()
        self._between = self._is_between()
        return events

    def finish(self) -> list[ServerSentEvent]:
        """Return the unfinished event that a lenient decoder holds at the end of the stream.

        The type of an event that was not closed begins with UNFINISHED.
        """
        if not self._lenient:
            return []
        events: list[ServerSentEvent] = []
        line = b"".join([self._head or b"", *self._line])
        self._line.clear()
        if line and not any(name.startswith(line) for name in _FIELDS):
            self._take(line, events)
        if self._data or self._event:
            data = b"\n".join(self._data).decode("utf-8", "replace")
            events.append(ServerSentEvent(data, UNFINISHED + self._event, self._id))
            self._data.clear()
            self._event = ""
        return events

    def _whole(self, chunk: bytes) -> ServerSentEvent | None:
        """Return the event if the piece is exactly one; most pieces are. Else None."""
        # Only the simplest form; everything else takes the general way below.
        if chunk[-2:] != b"\n\n" or b"\r" in chunk or len(chunk) > self._max_size:
            return None
        lines, kind = chunk.count(b"\n"), "message"
        if lines == 3 and chunk[:7] == b"event: ":
            first, _, chunk = chunk.partition(b"\n")
            kind = first[7:].decode("utf-8", "replace") or kind
            lines = 2
        if lines != 2 or chunk[:6] != b"data: ":
            return None
        fields = chunk[6:-2].decode("utf-8", "replace"), kind, self._id
        return tuple.__new__(ServerSentEvent, fields)

    def _is_between(self) -> bool:
        """Tell whether no event has begun, so that the next piece can be read alone."""
        begun = self._line or self._data or self._event or self._named or self._skip_lf
        return self._head is None and not begun

    def _without_bom(self, chunk: bytes) -> bytes:
        """Drop a byte order mark at the start; its bytes may arrive one by one."""
        if self._head is None:
            return chunk
        head = self._head + chunk
        # Not decided yet: the other bytes of the mark may follow.
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._head = head
            return b""
        self._head = None
        return head.removeprefix(_BOM)

    def _with_line_feeds(self, chunk: bytes) -> bytes:
        """Replace every line end by a line feed. A CR ends a line; an LF after it is dropped."""
        if not chunk:
            return chunk
        if self._skip_lf and chunk[0] == 0x0A:
            chunk = chunk[1:]
            self._skip_lf = False
            if not chunk:
                return chunk
        # The LF of a CRLF may come with the next piece.
        self._skip_lf = chunk[-1] == 0x0D
        if b"\r" in chunk:
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return chunk

    def _take(self, line: bytes, events: list[ServerSentEvent]) -> None:
        """Process one line that is not blank."""
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._data.append(value)
            self._size += len(value) + 1
            self._check_size()
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        # The standard says to ignore ids with a NUL.
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
            self._named = True
        elif name == b"retry" and value.isdigit():
            # Limited, because Python takes long to convert thousands of digits.
            self.retry = int(value[:18]) / 1000
        elif self._lenient and name and name not in _FIELDS:
            events.append(ServerSentEvent(line.decode("utf-8", "replace"), UNKNOWN_LINE, self._id))

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """Close the event at a blank line. An event without data lines is dropped."""
        # Only here: an id of an unfinished event must not be resumed after.
        self.last_event_id = self._id
        if (self._data or (self._lenient and self._event)) and self._is_new():
            data = b"\n".join(self._data).decode("utf-8", "replace")
            events.append(ServerSentEvent(data, self._event or "message", self._id))
        self._data.clear()
        self._event = ""
        self._size = 0
        self._named = False

    def _is_new(self) -> bool:
        # Only an id that the event itself brought can repeat one.
        return self._seen is None or not (self._named and self._seen.check(self._id))

    def _check_size(self) -> None:
        """Refuse to hold more bytes than one event may have."""
        if self._size + self._held > self._max_size:
            raise EventTooLargeError(
                f"a server-sent event is larger than {self._max_size} bytes; the stream is closed"
            )

"""Server-sent events, and their decoder.

The decoder follows the event stream format of the WHATWG HTML standard (section 9.2.6) and does
no I/O: :meth:`EventDecoder.feed` takes chunks of any size and returns complete events.
"""

from __future__ import annotations

from typing import NamedTuple

from kamiwaza.errors import KamiwazaError

MAX_EVENT_SIZE = 16 * 1024 * 1024
"""Largest size of an event in bytes."""

# A type that a server sends cannot contain a line feed, so these types are unambiguous.
UNKNOWN_LINE = "\nunknown line"
"""Type of an event for a line that is not a field of the format."""

UNFINISHED = "\nunfinished "
"""Prefix of the type of an event that was not terminated by a blank line when the stream ended."""

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
            most: the number of ids to keep. Older ones are dropped.
        """
        self._ids: dict[str, None] = {}
        self._most = most

    def check(self, id: str) -> bool:
        """Record `id` and return whether it was recorded before. An empty id is not recorded."""
        if not id:
            return False
        if id in self._ids:
            return True
        self._ids[id] = None
        if len(self._ids) > self._most:
            del self._ids[next(iter(self._ids))]
        return False


class EventDecoder:
    """Decode the chunks of an event stream to events.

    An event is complete when its closing blank line has arrived. An unfinished event at the end of
    the stream is dropped, as the standard requires. Lines end in CR, LF or CRLF, also across
    chunks.

    A `lenient` decoder also returns data that the standard drops, because programs that fail
    within a stream write it: lines that are not fields (events of the type UNKNOWN_LINE), events
    with a type but without data, and an unfinished event at the end (see `finish`).
    """

    __slots__ = (
        "_buffered_size",
        "_data",
        "_data_size",
        "_event_type",
        "_has_id",
        "_head",
        "_id",
        "_is_idle",
        "_lenient",
        "_line",
        "_max_size",
        "_seen",
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
            lenient: also return data that the standard drops.
        """
        self.last_event_id: str = last_event_id
        self.retry: float | None = None
        self._id = last_event_id
        self._event_type = ""
        self._data: list[bytes] = []  # the values of the `data` lines of the current event
        self._line: list[bytes] = []  # the parts of an incomplete line
        # The first bytes of the stream, until it is decided whether they are a byte order mark.
        self._head: bytes | None = b""
        self._skip_lf = False
        self._is_idle = False  # between two events, with nothing buffered
        self._buffered_size = 0
        self._data_size = 0
        self._max_size = max_event_size
        self._seen = seen
        self._has_id = False
        self._lenient = lenient

    @property
    def unfinished(self) -> bool:
        """Return whether an event has begun and its closing blank line is missing."""
        return bool(self._data or self._line or self._head)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Decode the next chunk of the stream and return the events that it completes.

        Raises:
            EventTooLargeError: an event is larger than `max_event_size`.
        """
        event = self.feed_single(chunk)
        if event is not None:
            return [event]
        events: list[ServerSentEvent] = []
        chunk = self._with_line_feeds(self._without_bom(chunk))
        if not chunk:
            self._is_idle = self._has_no_state()
            return events
        lines = chunk.split(b"\n")
        rest = lines.pop()  # an incomplete line, or empty if the chunk ends with a line end
        if lines and self._line:
            lines[0] = b"".join([*self._line, lines[0]])
            self._line.clear()
            self._buffered_size = 0
        for line in lines:
            if line:
                self._process_line(line, events)
            else:
                self._dispatch(events)
        if rest:
            self._line.append(rest)
            self._buffered_size += len(rest)
            self._check_size()
        self._is_idle = self._has_no_state()
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
        # The beginning of a field name, such as `da`, is not worth an event.
        if line and not any(name.startswith(line) for name in _FIELDS):
            self._process_line(line, events)
        if self._data or self._event_type:
            data = b"\n".join(self._data).decode("utf-8", "replace")
            events.append(ServerSentEvent(data, UNFINISHED + self._event_type, self._id))
            self._data.clear()
            self._event_type = ""
        return events

    def feed_single(self, chunk: bytes) -> ServerSentEvent | None:
        """Decode the next chunk if it is exactly one event in the simplest form.

        Return None, without any effect, for other chunks; then call `feed`.
        """
        # Streams of tokens have very many small events, each in a chunk of its own.
        if not self._is_idle or len(chunk) > self._max_size:
            return None
        text, kind = chunk.decode("utf-8", "replace"), "message"
        if text[:7] == "event: ":
            first, _, text = text.partition("\n")
            kind = first[7:] or kind
        # The only line ends are the two of the blank line.
        if text[:6] != "data: " or text.find("\n") != len(text) - 2 or text[-1:] != "\n":
            return None
        if "\r" in text or "\r" in kind:
            return None
        fields = text[6:-2], kind, self._id
        # Without the generated __new__ of the named tuple, which costs a Python call per event.
        return tuple.__new__(ServerSentEvent, fields)

    def _has_no_state(self) -> bool:
        """Return whether no event has begun, so that the next chunk can be decoded alone."""
        pending = self._line or self._data or self._event_type or self._has_id or self._skip_lf
        return self._head is None and not pending

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
        # The LF of a CRLF may arrive with the next chunk.
        self._skip_lf = chunk[-1] == 0x0D
        if b"\r" in chunk:
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return chunk

    def _process_line(self, line: bytes, events: list[ServerSentEvent]) -> None:
        """Process one line that is not blank."""
        # A line that begins with a colon is a comment: its field name is empty.
        name, _, value = line.partition(b":")
        # The standard removes one space after the colon, not more.
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._data.append(value)
            self._data_size += len(value) + 1
            self._check_size()
        elif name == b"event":
            self._event_type = value.decode("utf-8", "replace")
        # The standard ignores ids with a NUL.
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
            self._has_id = True
        elif name == b"retry" and value.isdigit():
            # Limited, because Python takes long to convert thousands of digits.
            self.retry = int(value[:18]) / 1000
        elif self._lenient and name and name not in _FIELDS:
            events.append(ServerSentEvent(line.decode("utf-8", "replace"), UNKNOWN_LINE, self._id))

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """Close the event at a blank line. An event without data lines is dropped."""
        # Only here: a stream must not be resumed after an unfinished event, which is lost.
        self.last_event_id = self._id
        if (self._data or (self._lenient and self._event_type)) and self._is_new():
            data = b"\n".join(self._data).decode("utf-8", "replace")
            events.append(ServerSentEvent(data, self._event_type or "message", self._id))
        self._data.clear()
        self._event_type = ""
        self._data_size = 0
        self._has_id = False

    def _is_new(self) -> bool:
        # An event without an `id` line keeps the id of the one before and is not a repetition.
        return self._seen is None or not (self._has_id and self._seen.check(self._id))

    def _check_size(self) -> None:
        """Raise EventTooLargeError if more bytes are buffered than one event may have."""
        if self._data_size + self._buffered_size > self._max_size:
            raise EventTooLargeError(
                f"a server-sent event is larger than {self._max_size} bytes; the stream is closed"
            )

"""The platform's event streams: which can be resumed, and how their events are read. No I/O.

Whether a stream can be resumed, and which event is its last, comes from the operation's endpoint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from pydantic_core import from_json

from kamiwaza.contract.presence import require_present
from kamiwaza.errors import InvalidArgumentError, StreamInterruptedError
from kamiwaza.streaming.reported_failure import failure_in, failure_in_event, interrupted_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pydantic import JsonValue

    from kamiwaza.streaming.sse import ServerSentEvent
    from kamiwaza_api.request import Request

KEEP_ALIVE_TYPES = frozenset({"ping", "pong", "keepalive", "keep-alive", "heartbeat"})
"""Types of keep-alive events, in lower case."""

# `message` is the type of an event for which the server sent none.
_KEEP_ALIVE_OR_DEFAULT = KEEP_ALIVE_TYPES | {"message"}
_RESUME_QUERY, _RESUME_HEADER = "since", "Last-Event-ID"
# Visible ASCII without spaces at the ends, which HTTP strips (RFC 9110, 5.5).
_HEADER_TEXT = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
# Below the usual limit of 8 KiB for a request line or a header.
_MAX_ID_LENGTH = 4_000
# An object with only these members reports a failure. Data of the platform has others too.
_FAILURE_MEMBERS = frozenset({
    "error", "errors", "detail", "message", "code", "type", "object", "status", "status_code",
})  # fmt: skip


class StreamEvent(NamedTuple):
    """One event of a stream: its type, its data decoded from JSON, and its id."""

    event: str
    """Type of the event; ``message`` when the platform named none."""
    data: JsonValue
    """Data decoded from JSON; the text itself if it is not JSON."""
    id: str
    """Id of the event, to resume after it; empty if the platform sends none."""


@dataclass(frozen=True, slots=True)
class StreamKind:
    """The properties of one stream operation.

    A `resumable` stream continues after the id that the request names. `last` are the types of
    the event that ends the stream, `failed` the types that report a failure. An `endless` stream
    has no regular end.
    """

    resumable: bool = False
    last: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset({"error"})
    endless: bool = False


def stream_kind(request: Request[Any]) -> StreamKind:
    """Return the properties of the stream that `request` opens.

    Raises:
        InvalidArgumentError: the operation is not an event stream.
        UnsupportedByServerError: the release does not have the operation.
    """
    require_present(request.endpoint)
    if request.endpoint.answer != "sse":
        raise InvalidArgumentError(f"{request.endpoint.name} is not an event stream")
    stream = request.endpoint.stream
    if stream is None:
        return StreamKind()
    return StreamKind(stream.resumable, frozenset(stream.last), endless=stream.endless)


def resumed(request: Request[Any], last_event_id: str) -> Request[Any]:
    """Return `request` for the events after an id; unchanged if the id is empty.

    An id that does not fit into a header is sent in the query.

    Raises:
        StreamInterruptedError: the id is too long to be sent.
    """
    if not last_event_id:
        return request
    if is_too_long(last_event_id):
        raise StreamInterruptedError(
            "the stream was cut: the id of its last event is too long to resume after it",
            operation=request.endpoint.name,
        )
    # A position that the caller gave belongs to the first connection only.
    headers = tuple((k, v) for k, v in request.headers if k.lower() != _RESUME_HEADER.lower())
    query = tuple((k, v) for k, v in request.query if k != _RESUME_QUERY)
    # A header cannot carry every character that an event id may have.
    if _HEADER_TEXT.fullmatch(last_event_id):
        headers = (*headers, (_RESUME_HEADER, last_event_id))
    else:
        query = (*query, (_RESUME_QUERY, last_event_id))
    return replace(request, query=query, headers=headers)


def is_too_long(last_event_id: str) -> bool:
    """Return whether an id is longer than servers accept in a header or a query."""
    return len(quote(last_event_id, errors="replace")) > _MAX_ID_LENGTH


def is_empty_data(data: str) -> bool:
    """Return whether the data of an event is empty or only a keep-alive word."""
    # Most data is an object with members, so that is checked before the slower tests.
    if data[:1] == "{" and data[1:2] not in ("}", ""):
        return False
    data = data.strip()
    # Some servers send JSON such as `{}` only to keep the connection open.
    return data in ("", "{}", "null") or data.strip("[]").lower() in KEEP_ALIVE_TYPES


def is_keep_alive(event: ServerSentEvent) -> bool:
    """Return whether an event is a keep-alive: with no or a keep-alive type, and without data."""
    return event.event.lower() in _KEEP_ALIVE_OR_DEFAULT and is_empty_data(event.data)


def read_event(
    event: ServerSentEvent,
    kind: StreamKind,
    operation: str,
    secrets: Callable[[], Iterable[str]] = tuple,
) -> StreamEvent:
    """Return an event with its data decoded.

    Args:
        event: the event as received.
        kind: the properties of the stream.
        operation: the name of the operation, for the text of the error.
        secrets: returns the texts to mask in the error.

    Raises:
        StreamInterruptedError: the event reports that the platform ended the stream.
    """
    if event.event in kind.failed:
        failure = failure_in_event(event.data, secrets())
        raise interrupted_error(failure, operation, "the platform ended the stream")
    try:
        data: JsonValue = from_json(event.data)
    except ValueError:
        data = event.data
    # Events of the platform have a type; failures written by a proxy or framework have none.
    if event.event == "message" and isinstance(data, dict) and _FAILURE_MEMBERS.issuperset(data):
        reported = failure_in(data, "", secrets())
        if reported is not None:
            raise interrupted_error(reported, operation, "the platform ended the stream")
    # Without the generated __new__ of the named tuple, which costs a Python call per event.
    return tuple.__new__(StreamEvent, (event.event, data, event.id))

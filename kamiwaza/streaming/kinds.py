"""What the platform's event streams promise, and how patiently a lost one is opened again. No I/O.

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
from kamiwaza.streaming.reported_failure import failure_in, failure_told, interrupted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import JsonValue

    from kamiwaza.streaming.sse import ServerSentEvent
    from kamiwaza_api.request import Request

SIGNS_OF_LIFE = frozenset({"ping", "pong", "keepalive", "keep-alive", "heartbeat"})
"""Types of events, in lower case, by which a server only shows that it is there."""

_RESUME_QUERY, _RESUME_HEADER = "since", "Last-Event-ID"
_HEADER_TEXT = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_LONGEST_ID = 4_000
_FAILURE = frozenset({
    "error", "errors", "detail", "message", "code", "type", "object", "status", "status_code",
})  # fmt: skip


class StreamEvent(NamedTuple):
    """One event of a stream: its type, its data decoded from JSON, and its id."""

    event: str
    """Type of the event; ``message`` when the platform named none."""
    data: JsonValue
    """What the data says as JSON; the text itself when it is none."""
    id: str
    """Id to resume behind, empty when the platform sends none."""


@dataclass(frozen=True, slots=True)
class StreamKind:
    """What is true of one stream operation.

    `resumable` streams go on behind the id they are given. `last` are the types of the event that
    ends the stream, `failed` those by which the platform gives it up. An `endless` stream has no
    end of its own.
    """

    resumable: bool = False
    last: frozenset[str] = frozenset()
    failed: frozenset[str] = frozenset({"error"})
    endless: bool = False


def stream_kind(request: Request[Any]) -> StreamKind:
    """Return what is known of the stream behind `request`.

    Raises InvalidArgumentError if the operation is no event stream, UnsupportedByServerError if
    this release lacks it.
    """
    require_present(request.endpoint)
    if request.endpoint.answer != "sse":
        raise InvalidArgumentError(f"{request.endpoint.name} is no event stream")
    stream = request.endpoint.stream
    if stream is None:
        return StreamKind()
    return StreamKind(stream.resumable, frozenset(stream.last), endless=stream.endless)


def resumed(request: Request[Any], last_event_id: str) -> Request[Any]:
    """Return `request`, asking for what comes behind an id; unchanged without one.

    An id that no header can carry is sent in the query. Raises StreamInterruptedError for one that
    is too long to be sent at all.
    """
    if not last_event_id:
        return request
    if is_too_long(last_event_id):
        raise StreamInterruptedError(
            "the stream was cut: the id of its last event is too long to resume behind",
            operation=request.endpoint.name,
        )
    headers = tuple((k, v) for k, v in request.headers if k.lower() != _RESUME_HEADER.lower())
    query = tuple((k, v) for k, v in request.query if k != _RESUME_QUERY)
    if _HEADER_TEXT.fullmatch(last_event_id):
        headers = (*headers, (_RESUME_HEADER, last_event_id))
    else:
        query = (*query, (_RESUME_QUERY, last_event_id))
    return replace(request, query=query, headers=headers)


def is_too_long(last_event_id: str) -> bool:
    """Tell whether an id is longer than servers take in a header or a query."""
    return len(quote(last_event_id, errors="replace")) > _LONGEST_ID


def is_bare(data: str) -> bool:
    """Tell whether the data of an event says no more than that the other side is still there."""
    data = data.strip()
    return data in ("", "{}", "null") or data.strip("[]").lower() in SIGNS_OF_LIFE


def says_nothing(event: ServerSentEvent) -> bool:
    """Tell whether an event is a sign of life: without a type of its own, and bare."""
    return event.event.lower() in ("message", *SIGNS_OF_LIFE) and is_bare(event.data)


def read_event(
    event: ServerSentEvent, kind: StreamKind, operation: str, secrets: Iterable[str] = ()
) -> StreamEvent:
    """Return an event with its data decoded.

    Raises StreamInterruptedError if it says that the platform gives the stream up. `secrets` are
    hidden in what it says.
    """
    if event.event in kind.failed:
        failure = failure_told(event.data, secrets)
        raise interrupted(failure, operation, "the platform gave up the stream")
    try:
        data: JsonValue = from_json(event.data)
    except ValueError:
        data = event.data
    # Every event of the platform has a type; what an app around it writes when it fails has none.
    if event.event == "message" and isinstance(data, dict) and _FAILURE.issuperset(data):
        found = failure_in(data, "", secrets)
        if found is not None:
            raise interrupted(found, operation, "the platform gave up the stream")
    return StreamEvent(event.event, data, event.id)

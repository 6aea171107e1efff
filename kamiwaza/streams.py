"""What the platform's event streams promise, and how patiently a lost one is opened again. No I/O.

The contract says of an operation only that it streams. Whether a stream may be taken up where it
broke, and which event is its last, is kept here, by the operation's name.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic_core import from_json

from kamiwaza.errors import InvalidArgumentError, StreamInterruptedError

if TYPE_CHECKING:
    from pydantic import JsonValue

    from kamiwaza.events import ServerSentEvent
    from kamiwaza_api.request import Request

HEARTBEAT = 90.0
"""Seconds of silence after which a stream counts as lost."""

SIGNS_OF_LIFE = frozenset({"ping", "pong", "keepalive", "keep-alive", "heartbeat"})
"""Types of events, in lower case, by which a server only shows that it is there."""

_RESUME_QUERY, _RESUME_HEADER = "since", "Last-Event-ID"


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
    failed: frozenset[str] = frozenset()
    endless: bool = False


_RETRIEVAL = StreamKind(last=frozenset({"complete"}), failed=frozenset({"error"}))
STREAMS = {
    "workrooms.stream_workroom_events": StreamKind(resumable=True, endless=True),
    "workrooms.stream_workroom_presence": StreamKind(endless=True),
    "retrieval.stream_retrieval_job": _RETRIEVAL,
    "retrieval.stream_record_query_job": _RETRIEVAL,
}


@dataclass(frozen=True, slots=True)
class ReconnectPolicy:
    """How often and how patiently a lost stream is opened again. Durations are seconds.

    The pause before try n is `first * 2**(n - 1)`, at most `cap`, and up to a quarter more; the
    platform's `retry:` takes the place of `first`. `tries` count from the last sign of progress:
    an event, or a connection that held for longer than `cap`.
    """

    tries: int = 10
    first: float = 1.0
    cap: float = 30.0
    max_hint: float = 60.0
    rng: random.Random = field(default_factory=random.Random, repr=False, compare=False)

    def pause(self, number: int, *, retry: float | None = None, hint: float | None = None) -> float:
        """Return the seconds before try `number` (from 1).

        `retry` is what the stream asked for, `hint` what the last refusal did (`Retry-After`).
        """
        first = self.first if retry is None else min(retry, self.max_hint)
        grown = min(first * 2.0 ** min(number - 1, 30), max(self.cap, first))
        return max(grown * self.rng.uniform(1.0, 1.25), min(hint or 0.0, self.max_hint))


def stream_kind(request: Request[Any]) -> StreamKind:
    """Return what is known of the stream behind `request`.

    Raises InvalidArgumentError if the operation is no event stream.
    """
    if request.endpoint.answer != "sse":
        raise InvalidArgumentError(f"{request.endpoint.name} is no event stream")
    return STREAMS.get(request.endpoint.name, StreamKind())


def resumed(request: Request[Any], last_event_id: str) -> Request[Any]:
    """Return `request`, asking for what comes behind an id; unchanged without one."""
    if not last_event_id:
        return request
    headers = [(k, v) for k, v in request.headers if k.lower() != _RESUME_HEADER.lower()]
    return replace(
        request,
        query=tuple((k, v) for k, v in request.query if k != _RESUME_QUERY),
        headers=(*headers, (_RESUME_HEADER, last_event_id)),
    )


def is_bare(data: str) -> bool:
    """Tell whether the data of an event says no more than that the other side is still there."""
    data = data.strip()
    return data in ("", "{}", "null") or data.strip("[]").lower() in SIGNS_OF_LIFE


def read_event(event: ServerSentEvent, kind: StreamKind, operation: str) -> StreamEvent:
    """Return an event with its data decoded.

    Raises StreamInterruptedError if it says that the platform gives the stream up.
    """
    try:
        data: JsonValue = from_json(event.data)
    except ValueError:
        data = event.data
    if event.event in kind.failed:
        said = data.get("message") or data.get("detail") if isinstance(data, dict) else data
        raise StreamInterruptedError(
            f"the platform gave up the stream: {said or 'no explanation'}", operation=operation
        )
    return StreamEvent(event.event, data, event.id)

# Written by scripts/unasync.py from kamiwaza/_async/streaming/live_events.py: edit that.
"""Event streams of the contract's operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza._sync.http.answer_context import AnswerContext
from kamiwaza._sync.streaming.event_stream import ByteSource, EventStream
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.streaming.kinds import (
    is_empty_data,
    is_keep_alive,
    is_too_long,
    read_event,
    resumed,
    stream_kind,
)
from kamiwaza.streaming.reconnect import HEARTBEAT, ReconnectPolicy

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.streaming.kinds import StreamEvent, StreamKind
    from kamiwaza.streaming.sse import ServerSentEvent
    from kamiwaza_api.request import Request

T = TypeVar("T")


def live_events(
    transport: Transport,
    request: Request[Any],
    read: Callable[[StreamEvent], T],
    *,
    last_event_id: str | None = None,
    reconnect: bool | ReconnectPolicy = True,
    heartbeat: float = HEARTBEAT,
) -> EventStream[T]:
    """Return the event stream of an operation.

    A lost stream is resumed if the operation supports it without losing or repeating events.

    Args:
        transport: sends the requests.
        request: the request of a stream operation.
        read: converts an event to an object.
        last_event_id: the id of the last event of an earlier stream. Default: none.
        reconnect: False for no reconnects, or a policy of your own. Default: `ReconnectPolicy()`.
        heartbeat: seconds of silence after which the connection counts as lost. Default: 90.

    Raises:
        InvalidArgumentError: the operation is not a stream, or `last_event_id` is given for one
            that cannot be resumed.
    """
    kind, name = stream_kind(request), request.endpoint.name
    _check(kind, name, last_event_id, heartbeat)
    policy = ReconnectPolicy() if isinstance(reconnect, bool) else reconnect
    # Reconnects have their own policy, so their requests are not retried as well.
    senders = [transport, transport.with_options(max_retries=0)]

    def open_stream(last_id: str) -> AbstractContextManager[ByteSource]:
        def send_request() -> Answer:
            # The first connection uses the first sender, every reconnect the second.
            sender = senders.pop(0) if len(senders) > 1 else senders[0]
            # The read timeout applies to each chunk, so it measures the silence of the stream.
            return sender.open(resumed(request, last_id), timeout=heartbeat)

        return AnswerContext(send_request)

    def parse(event: ServerSentEvent) -> T | None:
        # A keep-alive still counts as progress for reconnects.
        if is_empty_data(event.data) and is_keep_alive(event):
            return None
        return read(read_event(event, kind, name, transport.secrets))

    def is_last(event: ServerSentEvent) -> bool:
        return event.event in kind.last

    return EventStream(
        open_stream,
        parse,
        name=name,
        is_last=is_last if kind.last else None,
        yield_last=True,
        endless=kind.endless,
        last_event_id=last_event_id or "",
        reconnect=policy if reconnect and kind.resumable else None,
        clock=transport.clock,
    )


def _check(kind: StreamKind, name: str, last_event_id: str | None, heartbeat: float) -> None:
    """Raise InvalidArgumentError unless a stream can be opened with these arguments."""
    if last_event_id and not kind.resumable:
        raise InvalidArgumentError(f"last_event_id: {name} cannot be resumed")
    if last_event_id and is_too_long(last_event_id):
        raise InvalidArgumentError("last_event_id: is too long to be sent")
    if heartbeat <= 0:
        raise InvalidArgumentError(f"heartbeat: must be above 0 seconds, not {heartbeat}")

# Written by scripts/unasync.py from kamiwaza/_async/streaming/live_events.py: edit that.
"""A stream operation of the contract, opened as often as it takes to read all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza._sync.http.open_answer import Opening
from kamiwaza._sync.streaming.event_stream import ByteSource, EventStream
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.streaming.kinds import is_too_long, read_event, resumed, says_nothing, stream_kind
from kamiwaza.streaming.reconnect import HEARTBEAT, ReconnectPolicy

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.streaming.kinds import StreamEvent
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
    """Return what `read` makes of the events of a stream operation.

    Lost connections are mended where that is faithful.

    `heartbeat` is the longest silence in seconds. Raises InvalidArgumentError if the operation is
    no stream, or `last_event_id` is given for one that cannot be resumed.
    """
    kind, name = stream_kind(request), request.endpoint.name
    if last_event_id and not kind.resumable:
        raise InvalidArgumentError(f"last_event_id: {name} always begins anew")
    if last_event_id and is_too_long(last_event_id):
        raise InvalidArgumentError("last_event_id: is too long to be sent")
    if heartbeat <= 0:
        raise InvalidArgumentError(f"heartbeat: seconds above 0, not {heartbeat}")
    policy = ReconnectPolicy() if isinstance(reconnect, bool) else reconnect
    # The stream has its own patience: a second one inside each of its tries would be too much.
    senders = [transport, transport.with_options(max_retries=0)]

    def open_stream(last_id: str) -> AbstractContextManager[ByteSource]:
        def opened() -> Answer:
            sender = senders.pop(0) if len(senders) > 1 else senders[0]
            return sender.open(resumed(request, last_id), timeout=heartbeat)

        return Opening(opened)

    def parse(event: ServerSentEvent) -> T | None:
        if says_nothing(event):
            return None
        return read(read_event(event, kind, name, transport.secrets()))

    def is_last(event: ServerSentEvent) -> bool:
        return event.event in kind.last

    return EventStream(
        open_stream,
        parse,
        name=name,
        is_last=is_last if kind.last else None,
        give_last=True,
        endless=kind.endless,
        last_event_id=last_event_id or "",
        reconnect=policy if reconnect and kind.resumable else None,
        clock=transport.clock,
    )

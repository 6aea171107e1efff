"""Polling of long operations. `kamiwaza.operations.kinds` describes how each kind is read."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.operations.shared_polling import AsyncSharedPolling
from kamiwaza.errors import (
    InvalidArgumentError,
    RefusedError,
    ResourceNotFoundError,
    UnsupportedByServerError,
)
from kamiwaza.http.retry_hints import retry_after
from kamiwaza.operations.answer_paths import first_text, hint, id_in, member, share
from kamiwaza.operations.kinds import OPERATION_KINDS, OperationKind
from kamiwaza.operations.state import OperationState, Snapshot
from kamiwaza.serialization.json import decode, decode_plain
from kamiwaza.serialization.raw_answer import parsed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeForm

    from kamiwaza._async.http.transport import AsyncTransport
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

T = TypeVar("T")

_WORKROOM = "X-Workroom-ID"


class AsyncOperationFollower:
    """Polls one long operation."""

    def __init__(
        self,
        transport: AsyncTransport,
        key: str,
        id: str,
        start_values: Mapping[str, object],
        secret: str = "",
        answer: TypeForm[Any] | None = None,
    ) -> None:
        """Prepare to poll an operation without sending anything.

        Args:
            transport: sends the requests.
            key: the kind of the operation, a key of `OPERATION_KINDS`.
            id: the id of the operation on the platform.
            start_values: members of the answer to the start that polling needs.
            secret: the device code of the operation. Tokens do not contain it.
            answer: the class of the result. Default: the contract's own class.
        """
        self._transport, self._answer = transport, answer
        self._kind, self._key, self._id = _kind(key), key, id
        self._start_values, self._secret = dict(start_values), secret
        self._min_interval: float | None = None
        self._cancelled = False

    def operation(self, initial: Snapshot[Any] | None = None) -> AsyncOperation[Any]:
        """Return the handle."""
        kind = self._kind
        return AsyncOperation(
            kind.lifecycle,
            self._id,
            clock=self._transport.clock,
            poll=self._poll,
            cancel=self._cancel if kind.cancel else None,
            initial=initial,
            key=self._key if kind.poll else "",
            start_values=self._start_values,
            shared=self._shared_polling(),
        )

    def _shared_polling(self) -> AsyncSharedPolling | None:
        # A device code is polled with a secret, which no list needs.
        if not self._kind.poll or self._secret:
            return None
        workroom = self._start_values.get(_WORKROOM)
        headers = ((_WORKROOM, workroom),) if isinstance(workroom, str) else ()
        return AsyncSharedPolling(self._transport, self._kind.poll, self._read_row, headers)

    def _read_row(self, row: JsonObject, received: Received) -> Snapshot[Any]:
        snapshot = self._read_snapshot(row, None)
        # Most rows are of operations that continue; reading those whole would take long.
        if not snapshot.state.is_terminal:
            return snapshot
        return replace(snapshot, value=_value(self._request(), row, received, self._answer))

    def start_snapshot(self, plain: object, value: Any) -> Snapshot[Any]:
        """Return the snapshot in the answer to the start."""
        snapshot = self._read_snapshot(plain, value)
        if self._secret:
            # Only this answer has the interval of a device code (RFC 8628, 3.2).
            self._min_interval = snapshot.hint
        # There is nothing to poll: the answer to the start is the result.
        if not self._kind.poll:
            return _finished(snapshot)
        # The answer to the start often has a status of the request, such as "accepted".
        is_unknown = snapshot.state is OperationState.UNKNOWN
        recoverable = snapshot.raw_state.strip().lower() in self._kind.lifecycle.recoverable
        if is_unknown or recoverable:
            state = OperationState.RUNNING if recoverable else OperationState.PENDING
            return Snapshot(state, snapshot.raw_state, value, hint=snapshot.hint)
        return snapshot

    async def _poll(self) -> Snapshot[Any]:
        request, body = self._request(), b""
        try:
            # Streamed, because the headers have the pause that the server asks for.
            async with self._transport.stream(request) as answer:
                async for chunk in answer.iter_bytes():
                    body += chunk
                received = answer.received._replace(body=body)
                pause = retry_after(answer.headers, self._transport.clock.time())
        # A subclass of ResourceNotFoundError, but it says nothing about the operation itself.
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            # Some kinds of operations have no final state; the platform removes them instead.
            final_state = (
                OperationState.CANCELLED if self._cancelled else self._kind.not_found_state
            )
            if final_state is None:
                raise
            return Snapshot(final_state, "gone")
        decoded = decode_plain(received)
        snapshot = self._read_snapshot(decoded, _value(request, decoded, received, self._answer))
        return snapshot if pause is None else replace(snapshot, hint=pause)

    async def _cancel(self) -> None:
        await self._transport.send(self._with_workroom(_function(self._kind.cancel)(self._id)))
        self._cancelled = True

    def _request(self) -> Request[Any]:
        if not self._secret:
            return self._with_workroom(_function(self._kind.poll)(self._id))
        body = {self._kind.secret.rpartition(".")[2]: self._secret}
        return self._with_workroom(_function(self._kind.secret_poll)(self._id, body=body))

    def _with_workroom(self, request: Request[Any]) -> Request[Any]:
        workroom = self._start_values.get(_WORKROOM)
        if not isinstance(workroom, str):
            return request
        return replace(request, headers=((_WORKROOM, workroom),))

    def _read_snapshot(self, plain: object, value: Any) -> Snapshot[Any]:
        """Return the snapshot in an answer."""
        kind = self._kind
        answer = plain if isinstance(plain, dict) else {}
        word = kind.read_state(answer) if kind.read_state else member(answer, kind.state)
        raw = "" if word is None else str(word)
        state = kind.lifecycle.state_of(raw)
        if (
            state is OperationState.SUCCEEDED
            and kind.ready
            # Some platforms report success before the result can be used.
            and not kind.ready(answer, self._start_values)
        ):
            state = OperationState.RUNNING
        # The platform uses one word for cancelled, stopped and failed operations. Only the caller
        # of `cancel` knows the difference.
        if self._cancelled and raw.lower() in kind.cancelled_words:
            state = OperationState.CANCELLED
        return Snapshot(
            state,
            raw,
            value,
            fraction=share(answer, kind.fraction),
            code=first_text(answer, kind.code),
            reason=first_text(answer, kind.reason),
            hint=hint(answer) or self._min_interval,
        )


def follow(
    transport: AsyncTransport,
    key: str,
    id: str,
    start_values: Mapping[str, object] | None = None,
    *,
    answer: TypeForm[T] | None = None,
) -> AsyncOperation[T]:
    """Return the handle of an operation that was started elsewhere. Sends nothing.

    Args:
        transport: sends the requests.
        key: the kind of the operation, a key of `OPERATION_KINDS`.
        id: the id of the operation on the platform.
        start_values: members of the answer to the start that polling needs. Default: none.
        answer: the class of the result. Default: the contract's own class.

    Raises:
        InvalidArgumentError: the kind is unknown or cannot be polled, or the id is empty.
    """
    if not _kind(key).poll:
        raise InvalidArgumentError(f"kind: {key} ends with the answer to its request; do not poll")
    if not id:
        raise InvalidArgumentError("id: is empty; pass the id of the operation")
    return AsyncOperationFollower(transport, key, id, start_values or {}, answer=answer).operation()


async def begin(
    transport: AsyncTransport,
    request: Request[Any],
    *,
    answer: TypeForm[T] | None = None,
    started: TypeForm[Any] | None = None,
    timeout: float | None = None,
    tracker: DownloadTracker | None = None,
) -> AsyncOperation[T]:
    """Send a request that starts a long operation and return its handle.

    Args:
        transport: sends the requests.
        request: the request of an operation that starts one.
        answer: the class of the result. Default: the contract's own class.
        started: the class of the answer to the start, if its object can be the result. Default:
            the answer to the start cannot be the result.
        timeout: seconds that a read may take. Default: that of the client.
        tracker: counts the bytes of the files that are sent.

    Raises:
        InvalidArgumentError: the request does not start a long operation.
        RefusedError: the platform declined, or its answer has no id.
    """
    name, start = request.endpoint.name, request.endpoint.starts
    if start is None:
        raise InvalidArgumentError(f"{name} does not start a long operation; use client.raw.send")
    key = start.kind
    received = await transport.receive(request, timeout=timeout, tracker=tracker)
    plain = decode_plain(received)
    # Some operations report a refusal with a status of success.
    if plain is False or member(plain, "result") is False:
        reason = member(plain, "message") or "it gave no reason"
        raise RefusedError(f"the platform refused {name}: {reason}")
    kind = OPERATION_KINDS[key]
    operation_id = id_in(start.id, request, plain) or ("" if kind.poll else name)
    if not operation_id:
        raise RefusedError(f"the platform's answer to {name} has no id of an operation")
    start_values = {path: member(plain, path) for path in kind.start_members}
    # Also the client's own headers: another client may continue from the token.
    headers = {**transport.options.headers, **dict(request.headers)}
    start_values |= {k: v for k, v in headers.items() if k == _WORKROOM}
    secret = member(plain, kind.secret) if kind.secret else None
    follower = AsyncOperationFollower(
        transport, key, operation_id, start_values, secret or "", answer
    )
    if answer is None or not kind.poll:
        started = answer
    elif started is None:
        # This answer has another class than the result, so its object is not kept.
        return follower.operation(_as_pending(follower.start_snapshot(plain, None)))
    return follower.operation(
        follower.start_snapshot(plain, _value(request, plain, received, started))
    )


def _as_pending(snapshot: Snapshot[Any]) -> Snapshot[Any]:
    """Return the snapshot as pending, so that one poll gets the result."""
    return (
        replace(snapshot, state=OperationState.PENDING) if snapshot.state.is_terminal else snapshot
    )


def _value(
    request: Request[Any], plain: object, received: Received, answer: TypeForm[Any] | None
) -> Any:
    return parsed(request, plain, received) if answer is None else decode(received, answer)


def _finished(snapshot: Snapshot[Any]) -> Snapshot[Any]:
    """Return the final snapshot of an operation that ends with the answer to its request."""
    if snapshot.state.is_terminal:
        return snapshot
    # Such answers often have no state; then only a failure has a reason.
    failed = snapshot.reason is not None
    return replace(snapshot, state=OperationState.FAILED if failed else OperationState.SUCCEEDED)


def _kind(key: str) -> OperationKind:
    if key not in OPERATION_KINDS:
        raise InvalidArgumentError(
            f"kind: one of {', '.join(sorted(OPERATION_KINDS))}, not {key!r}"
        )
    return OPERATION_KINDS[key]


def _function(operation: str) -> Any:
    # Imported on use: the generated package has several hundred modules.
    service, _, name = operation.partition(".")
    return getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), name)

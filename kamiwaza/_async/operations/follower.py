"""Following any long operation of the contract, as its row in `kamiwaza.operations.kinds` says."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza.errors import (
    InvalidArgumentError,
    RefusedError,
    ResourceNotFoundError,
    UnsupportedByServerError,
)
from kamiwaza.http.retry_hints import retry_after
from kamiwaza.operations.answer_paths import first_text, hint, id_in, member, share
from kamiwaza.operations.kinds import JOBS, STARTS, Job
from kamiwaza.operations.state import OperationState, Snapshot
from kamiwaza.serialization.json import decode, decode_plain
from kamiwaza.serialization.raw_answer import parsed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeForm

    from kamiwaza._async.http.transport import AsyncTransport
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

T = TypeVar("T")

_WORKROOM = "X-Workroom-ID"


class AsyncJobFollower:
    """Looks at one job until it is over."""

    def __init__(
        self,
        transport: AsyncTransport,
        key: str,
        id: str,
        noted: Mapping[str, object],
        secret: str = "",
        answer: TypeForm[Any] | None = None,
    ) -> None:
        """Follow the job of this kind and id; `noted` is what its start said of it.

        What is looked at comes as an `answer`, or as what the contract says without one.
        """
        self._transport, self._answer = transport, answer
        self._job, self._key, self._id = _job(key), key, id
        self._noted, self._secret = dict(noted), secret
        self._least: float | None = None
        self._cancelled = False

    def operation(self, initial: Snapshot[Any] | None = None) -> AsyncOperation[Any]:
        """Return the handle."""
        job = self._job
        return AsyncOperation(
            job.process,
            self._id,
            clock=self._transport.clock,
            poll=self._poll,
            cancel=self._cancel if job.cancel else None,
            initial=initial,
            key=self._key if job.poll else "",
            noted=self._noted,
        )

    def begun(self, plain: object, value: Any) -> Snapshot[Any]:
        """Return what the answer to the start says."""
        seen = self._seen(plain, value)
        if self._secret:
            self._least = seen.hint  # a device code is asked about at this interval, to its end
        if not self._job.poll:
            return _blocking(seen)
        early = seen.state is OperationState.UNKNOWN
        soft = seen.raw_state.strip().lower() in self._job.process.soft
        if early or soft:
            state = OperationState.RUNNING if soft else OperationState.PENDING
            return Snapshot(state, seen.raw_state, value, hint=seen.hint)
        return seen

    async def _poll(self) -> Snapshot[Any]:
        request, data = self._request(), b""
        try:
            async with self._transport.stream(request) as answer:
                async for piece in answer.iter_bytes():
                    data += piece
                found = answer.received._replace(body=data)
                pause = retry_after(answer.headers, self._transport.clock.time())
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            gone = OperationState.CANCELLED if self._cancelled else self._job.gone
            if gone is None:
                raise
            return Snapshot(gone, "gone")
        plain = decode_plain(found)
        seen = self._seen(plain, _value(request, plain, found, self._answer))
        return seen if pause is None else replace(seen, hint=pause)

    async def _cancel(self) -> None:
        await self._transport.send(self._with_workroom(_function(self._job.cancel)(self._id)))
        self._cancelled = True

    def _request(self) -> Request[Any]:
        if not self._secret:
            return self._with_workroom(_function(self._job.poll)(self._id))
        body = {self._job.secret.rpartition(".")[2]: self._secret}
        return self._with_workroom(_function(self._job.secret_poll)(self._id, body=body))

    def _with_workroom(self, request: Request[Any]) -> Request[Any]:
        room = self._noted.get(_WORKROOM)
        return replace(request, headers=((_WORKROOM, room),)) if isinstance(room, str) else request

    def _seen(self, plain: object, value: Any) -> Snapshot[Any]:
        """Return what an answer says about the job."""
        job = self._job
        answer = plain if isinstance(plain, dict) else {}
        word = job.word(answer) if job.word else member(answer, job.state)
        raw = "" if word is None else str(word)
        state = job.process.state_of(raw)
        if state is OperationState.SUCCEEDED and job.ready and not job.ready(answer, self._noted):
            state = OperationState.RUNNING
        if self._cancelled and raw.lower() in job.undone:
            state = OperationState.CANCELLED
        return Snapshot(
            state,
            raw,
            value,
            fraction=share(answer, job.fraction),
            code=first_text(answer, job.code),
            reason=first_text(answer, job.reason),
            hint=hint(answer) or self._least,
        )


def follow(
    transport: AsyncTransport,
    key: str,
    id: str,
    noted: Mapping[str, object] | None = None,
    *,
    answer: TypeForm[T] | None = None,
) -> AsyncOperation[T]:
    """Return the handle of a job begun elsewhere, its result as an `answer`; sends nothing.

    Raises InvalidArgumentError for a kind that is unknown or has no job to look at.
    """
    if not _job(key).poll:
        raise InvalidArgumentError(f"kind: {key} is over when its request is answered")
    if not id:
        raise InvalidArgumentError("id: which operation?")
    return AsyncJobFollower(transport, key, id, noted or {}, answer=answer).operation()


async def begin(
    transport: AsyncTransport,
    request: Request[Any],
    *,
    answer: TypeForm[T] | None = None,
    started: TypeForm[Any] | None = None,
    timeout: float | None = None,
    tracker: DownloadTracker | None = None,
) -> AsyncOperation[T]:
    """Send a request that begins a job and return its handle, its result as an `answer`.

    Without `started` the answer to the start is of another kind than the result. `timeout` is
    the seconds a read may take where the request takes longer than others, `tracker` counts the
    bytes of files that are sent. Raises InvalidArgumentError if the operation begins none,
    RefusedError if the platform says no, or names nothing to look at.
    """
    name = request.endpoint.name
    if name not in STARTS:
        raise InvalidArgumentError(f"{name} begins no long operation; use client.raw.send")
    key, path = STARTS[name]
    found = await transport.receive(request, timeout=timeout, tracker=tracker)
    plain = decode_plain(found)
    if plain is False or member(plain, "result") is False:
        why = member(plain, "message") or "it does not say why"
        raise RefusedError(f"the platform refused {name}: {why}")
    job = JOBS[key]
    job_id = id_in(path, request, plain) or ("" if job.poll else name)
    if not job_id:
        raise RefusedError(f"the platform's answer to {name} names no operation to wait for")
    noted = {part: member(plain, part) for part in job.noted}
    # The client's own headers too: the handle may be taken up by another one.
    headers = {**transport.options.headers, **dict(request.headers)}
    noted |= {k: v for k, v in headers.items() if k == _WORKROOM}
    secret = member(plain, job.secret) if job.secret else None
    follower = AsyncJobFollower(transport, key, job_id, noted, secret or "", answer)
    if answer is None or not job.poll:
        started = answer
    elif started is None:
        return follower.operation(_only_begun(follower.begun(plain, None)))
    return follower.operation(follower.begun(plain, _value(request, plain, found, started)))


def _only_begun(seen: Snapshot[Any]) -> Snapshot[Any]:
    """Return a state without a result to give, so that the job is looked at once."""
    return replace(seen, state=OperationState.PENDING) if seen.state.is_terminal else seen


def _value(
    request: Request[Any], plain: object, found: Received, answer: TypeForm[Any] | None
) -> Any:
    return parsed(request, plain, found) if answer is None else decode(found, answer)


def _blocking(seen: Snapshot[Any]) -> Snapshot[Any]:
    """Return the result of what was over when it was answered, in whatever words."""
    if seen.state.is_terminal:
        return seen
    failed = seen.reason is not None
    return replace(seen, state=OperationState.FAILED if failed else OperationState.SUCCEEDED)


def _job(key: str) -> Job:
    if key not in JOBS:
        raise InvalidArgumentError(f"kind: one of {', '.join(sorted(JOBS))}, not {key!r}")
    return JOBS[key]


def _function(operation: str) -> Any:
    service, _, name = operation.partition(".")
    return getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), name)

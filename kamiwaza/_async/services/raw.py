"""The raw layer: every operation of the contract, with generated requests and answers."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar, Unpack, overload
from uuid import UUID

from kamiwaza._async.files.fetch import download, read_through
from kamiwaza._async.operations.follower import begin, follow
from kamiwaza._async.paging.page import paged
from kamiwaza._async.streaming.live_events import live_events
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.arguments.guard import guarded
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.paging.reading import read_page, read_raw_page
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker, as_tracker
from kamiwaza.serialization.json import check_readable, decode_plain
from kamiwaza.serialization.raw_answer import parsed
from kamiwaza.streaming.reconnect import HEARTBEAT, ReconnectPolicy
from kamiwaza_api.request import Request, parse_none

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from kamiwaza._async.http.answer import AsyncAnswer
    from kamiwaza._async.http.transport import AsyncTransport
    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza._async.paging.page import AsyncPage
    from kamiwaza._async.streaming.event_stream import AsyncEventStream
    from kamiwaza.files.download_result import DownloadResult
    from kamiwaza.paging.pagination import PageBody
    from kamiwaza.serialization.received import Received
    from kamiwaza.streaming.kinds import StreamEvent

T = TypeVar("T")


@guarded
class AsyncRaw:
    """Sends requests of `kamiwaza_api.api` and returns their attrs objects.

    from kamiwaza_api.api.models import list_models
    models = await client.raw.send(list_models())
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    def _with_call_options(self, options: Mapping[str, Any]) -> AsyncRaw:
        return AsyncRaw(self._transport.with_options(**options))

    async def send(
        self,
        request: Request[T],
        *,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        **call_options: Unpack[CallOptions],
    ) -> T:
        """Send a request and return the parsed answer: objects, text, or the bytes of a download.

        Files of a form are bytes, paths, open binary files, iterators, or a `File` of these. They
        are read while they are sent. An answer must fit the contract exactly.

        Args:
            request: a request of `kamiwaza_api.api`.
            progress: shows the bytes of files that were sent: True for a bar on a terminal, a
                function, or a DownloadTracker.

        Raises:
            ResponseValidationError: the answer does not fit the contract.
            InvalidArgumentError: the operation is an event stream. Use `events`.
            APIError: the call failed.
        """
        endpoint = request.endpoint
        if endpoint.answer == "sse":
            raise InvalidArgumentError(f"{endpoint.name} is an event stream; use client.raw.events")
        tracker = as_tracker(progress, description=endpoint.name, clock=self._transport.clock)
        try:
            found = await self._transport.receive(request, tracker=tracker)
        finally:
            if tracker is not None and tracker is not progress:
                tracker.close()
        return _parse(request, found)

    @overload
    def pages(
        self,
        request: Request[list[T]],
        item_type: None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[T]: ...

    @overload
    def pages(
        self,
        request: Request[Any],
        item_type: TypeForm[T],
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[T]: ...

    @overload
    def pages(
        self,
        request: Request[Any],
        item_type: None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Any]: ...

    def pages(
        self,
        request: Request[Any],
        item_type: Any = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Any]:
        """Return a paged list a page at a time; iterating goes through all of them.

        Args:
            request: Of an operation that is paged.
            item_type: What the items are; without it they are the contract's own objects.
            limit: How many items are wanted in all; None means all there are.
            page_size: How many items the platform is asked for at once, 100 if not said.
            page_token: Where an earlier reading of the same list stopped.
            prefetch: How many pages may be asked for ahead, 0 to 16.

        Raises InvalidArgumentError if the operation is not paged.
        """

        if item_type is not None:
            check_readable(item_type, "item_type")

        def read(found: Received) -> PageBody[Any]:
            if item_type is not None:
                return read_page(found, request.endpoint, item_type)
            return read_raw_page(
                found, request.endpoint, lambda plain: parsed(request, plain, found)
            )

        return paged(
            self._transport,
            request,
            read,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    async def download(
        self,
        request: Request[Any],
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Download what `request` gives: bytes, or JSON with a signed link to them.

        The file appears under its name only when it is whole and every checksum that the server
        announces fits. Until then it is `<name>.part` with a journal, where the next call goes
        on, in whatever process; versions of a file that changes are never mixed.

        Args:
            path: a path, a folder (the server's name is used, made safe), or a binary file open
                for writing.
            resume: take up what an earlier call left; False begins anew and leaves nothing.
            connections: how many at once (1 to 16); None adds some while that makes it faster.
            progress: True for a bar on a terminal, a function, or a DownloadTracker.
            expected_sha256: what the file must be, hexadecimal.
            overwrite: replace a file that is there.

        Raises TargetExistsError, TargetLockedError, TargetUnwritableError,
        InsufficientDiskSpaceError, ChecksumMismatchError, RemoteFileChangedError (all of them
        DownloadError) and APIError.
        """
        return await download(
            self._transport,
            request,
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    def iter_bytes(
        self, request: Request[Any], **call_options: Unpack[CallOptions]
    ) -> AsyncIterator[bytes]:
        """Yield the bytes of a download. A broken connection is resumed without losing a byte.

        Args:
            request: a request of a download operation.

        Raises:
            RemoteFileChangedError: the file changed meanwhile, or cannot be resumed.
            APIError: the call failed.
        """
        return read_through(self._transport, request)

    def events(
        self,
        request: Request[Any],
        *,
        last_event_id: str | None = None,
        reconnect: bool | ReconnectPolicy = True,
        heartbeat: float = HEARTBEAT,
        **call_options: Unpack[CallOptions],
    ) -> AsyncEventStream[StreamEvent]:
        """Return the events of a stream as they arrive, with their data read as JSON.

        A lost stream is opened again if it can be resumed, and then yields every event once. Other
        streams raise StreamInterruptedError.

        Args:
            request: a request of a stream operation.
            last_event_id: the `last_event_id` of an earlier stream, to continue after it.
            reconnect: whether to open a lost stream again, or the policy for that.
            heartbeat: seconds of silence after which the stream counts as lost.

        Raises:
            InvalidArgumentError: the operation is not a stream, or cannot be resumed.
        """
        return live_events(
            self._transport,
            request,
            lambda event: event,
            last_event_id=last_event_id,
            reconnect=reconnect,
            heartbeat=heartbeat,
        )

    async def start(
        self, request: Request[Any], **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Any]:
        """Start a long operation and return its handle.

        The handle is done already if the platform answers only at the end.

        Args:
            request: a request that starts a long operation.

        Raises:
            InvalidArgumentError: the operation starts no long operation.
            RefusedError: the platform declined.
        """
        return await begin(self._transport, request)

    def operation(
        self, kind: str, id: str | UUID, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Any]:
        """Return the handle of a running long operation, without sending a request.

        Args:
            kind: one of `kamiwaza.operations.kinds.OPERATION_KINDS`, such as `context.pipeline`.
            id: the id of the operation.

        Raises:
            InvalidArgumentError: the kind is unknown, or its state cannot be read.
        """
        return follow(self._transport, kind, str(id))

    def stream(
        self,
        request: Request[Any],
        *,
        timeout: float | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> AbstractAsyncContextManager[AsyncAnswer]:
        """Return a context manager that gives the answer with its body unread.

        The `with` block sends the request at its start and closes the answer at its end. Read the
        body with `iter_bytes()`.

        Args:
            request: the request.
            timeout: seconds without a byte from the platform after which reading fails.
        """
        return self._transport.stream(request, timeout=timeout)


def _parse(request: Request[T], found: Received) -> T:
    endpoint = request.endpoint
    value: Any = found.body
    if endpoint.answer == "text":
        value = found.body.decode("utf-8", "replace")
    elif endpoint.answer != "bytes" and request.reader(found.status) is not parse_none:
        value = decode_plain(found)
    return parsed(request, value, found)

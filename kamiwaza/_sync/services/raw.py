# Written by scripts/unasync.py from kamiwaza/_async/services/raw.py: edit that.
"""The raw layer: every operation of the contract, with generated requests and answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar, Unpack, overload
from uuid import UUID

from kamiwaza._sync.files.fetch import download, read_through
from kamiwaza._sync.operations.follower import begin, follow
from kamiwaza._sync.paging.page import paged
from kamiwaza._sync.streaming.live_events import live_events
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.arguments.guard import guarded
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.paging.reading import read_page, read_raw_page
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker, as_tracker
from kamiwaza.serialization.json import check_readable, decode_plain
from kamiwaza.serialization.not_picklable import NotPicklable
from kamiwaza.serialization.raw_answer import parsed
from kamiwaza.streaming.reconnect import HEARTBEAT, ReconnectPolicy
from kamiwaza_api.request import Request, parse_none

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport
    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza._sync.paging.page import Page
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.files.download_result import DownloadResult
    from kamiwaza.paging.pagination import PageBody
    from kamiwaza.serialization.received import Received
    from kamiwaza.streaming.kinds import StreamEvent

T = TypeVar("T")


@guarded
class Raw(NotPicklable):
    """Sends requests of `kamiwaza_api.api` and returns their attrs objects.

    from kamiwaza_api.api.models import list_models
    models = client.raw.send(list_models())
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _with_call_options(self, options: Mapping[str, Any]) -> Raw:
        return Raw(self._transport.with_options(**options))

    def send(
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
            received = self._transport.receive(request, tracker=tracker)
        finally:
            if tracker is not None and tracker is not progress:
                tracker.close()
        return _parse(request, received)

    @overload
    def pages(
        self,
        request: Request[list[T]],
        item_type: None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[T]: ...

    @overload
    def pages(
        self,
        request: Request[Any],
        item_type: TypeForm[T],
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[T]: ...

    @overload
    def pages(
        self,
        request: Request[Any],
        item_type: None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[Any]: ...

    def pages(
        self,
        request: Request[Any],
        item_type: Any = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[Any]:
        """Return a paged list, page by page. Iterating yields the items of all pages.

        Args:
            request: a request of a paged operation.
            item_type: the class of the items. Default: the generated class of the contract.
            limit: the most items to read. Default: all.
            page_size: the number of items in a page. Default: 100.
            page_token: the `page_token` of an earlier page, to continue there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.

        Raises:
            InvalidArgumentError: the operation is not paged.
            APIError: a page could not be read.
        """
        if item_type is not None:
            check_readable(item_type, "item_type")

        def read(received: Received) -> PageBody[Any]:
            if item_type is not None:
                return read_page(received, request.endpoint, item_type)
            return read_raw_page(
                received, request.endpoint, lambda plain: parsed(request, plain, received)
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

    def download(
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
        """Download a file. The answer is its bytes, or JSON with a signed link to them.

        The file gets its name only when it is complete and has the announced checksums. Until
        then its name is `<name>.part`, with a journal next to it. A later call continues such a
        file, also in another process. Versions of a changing file are never mixed.

        Args:
            request: a request of a download operation.
            path: the path of the file, a folder, or a binary file open for writing. In a folder
                the file gets a safe form of the server's name.
            resume: continue the file of an interrupted call. False starts again and keeps no
                partial file.
            connections: the number of parallel connections, 1 to 16. Default: more while that
                makes the download faster.
            progress: True for a bar on a terminal, a function, or a DownloadTracker.
            expected_sha256: the SHA-256 that the file must have, hexadecimal.
            overwrite: replace an existing file.

        Raises:
            TargetExistsError: the file exists already.
            TargetLockedError: another download is writing the same file.
            TargetUnwritableError: the file cannot be written.
            InsufficientDiskSpaceError: the disk has too little free space.
            ChecksumMismatchError: the file does not have the expected checksum.
            RemoteFileChangedError: the file kept changing on the platform.
            DownloadError: the file could not be downloaded for another reason.
            APIError: the call failed.
        """
        return download(
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
    ) -> Iterator[bytes]:
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
    ) -> EventStream[StreamEvent]:
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

    def start(self, request: Request[Any], **call_options: Unpack[CallOptions]) -> Operation[Any]:
        """Start a long operation and return its handle.

        The handle is done already if the platform answers only at the end.

        Args:
            request: a request that starts a long operation.

        Raises:
            InvalidArgumentError: the operation starts no long operation.
            RefusedError: the platform declined.
        """
        return begin(self._transport, request)

    def operation(
        self, kind: str, id: str | UUID, **call_options: Unpack[CallOptions]
    ) -> Operation[Any]:
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
    ) -> AbstractContextManager[Answer]:
        """Return a context manager that gives the answer with its body unread.

        The `with` block sends the request at its start and closes the answer at its end. Read the
        body with `iter_bytes()`.

        Args:
            request: the request.
            timeout: seconds without a byte from the platform after which reading fails.
        """
        return self._transport.stream(request, timeout=timeout)


def _parse(request: Request[T], received: Received) -> T:
    endpoint = request.endpoint
    value: Any = received.body
    if endpoint.answer == "text":
        value = received.body.decode("utf-8", "replace")
    elif endpoint.answer != "bytes" and request.reader(received.status) is not parse_none:
        value = decode_plain(received)
    return parsed(request, value, received)

# Written by scripts/unasync.py from kamiwaza/_async/services/_base.py: edit that.
"""The base class of services: calls, lists, streams, downloads, long operations."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TypeVar

from kamiwaza._sync.bulk.run import BulkRun
from kamiwaza._sync.files.fetch import download
from kamiwaza._sync.operations.follower import begin, follow
from kamiwaza._sync.paging.page import paged
from kamiwaza._sync.streaming.live_events import live_events
from kamiwaza.arguments.guard import guarded
from kamiwaza.bulk.settings import IN_FLIGHT, BulkSettings, OnError, check_in_flight
from kamiwaza.domain.workroom_scope import HEADER
from kamiwaza.naming.identifiers import id_of, name_given
from kamiwaza.paging.reading import read_page
from kamiwaza.progress.tracker import as_tracker
from kamiwaza.schemas._urn import HasUrn, is_urn, urn_of
from kamiwaza.serialization.item_list import ItemList
from kamiwaza.serialization.json import decode
from kamiwaza.serialization.not_picklable import NotPicklable
from kamiwaza.streaming.reconnect import HEARTBEAT

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from typing_extensions import TypeForm

    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport
    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza._sync.paging.page import Page
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.bulk.calls import BatchCall
    from kamiwaza.bulk.reader import Items
    from kamiwaza.domain.name_lookup import NameLookup
    from kamiwaza.files.download_result import DownloadResult
    from kamiwaza.naming.identifiers import Identified
    from kamiwaza.progress.event import ProgressEvent
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza.streaming.kinds import StreamEvent
    from kamiwaza.streaming.reconnect import ReconnectPolicy
    from kamiwaza_api.request import Request

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741  # an item
S = TypeVar("S", bound="BaseService")


class BaseService(NotPicklable):
    """A group of operations over one transport. The client creates it at first use."""

    def __init_subclass__(cls) -> None:
        """Make the public methods of a subclass check their arguments."""
        super().__init_subclass__()
        guarded(cls)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._services: dict[type, Any] = {}

    if not TYPE_CHECKING:  # Type checkers would take every name for an attribute.

        def __getattr__(self, name: str) -> object:
            """Raise AttributeError, with the counterpart of a name of the vendor's client."""
            if not name.startswith("_") and not hasattr(type(self), name):
                from kamiwaza.vendor_names.hint import hint_for_service

                if hint := hint_for_service(type(self).__module__, name):
                    raise AttributeError(hint, name=name, obj=self)
            return object.__getattribute__(self, name)

    def __repr__(self) -> str:
        """Return the class and the address of the platform."""
        return f"<{type(self).__name__} of {self._transport.base_url}>"

    def __copy__(self) -> Self:
        clone = object.__new__(type(self))
        clone.__dict__.update(self.__dict__)
        return clone

    def _with_call_options(self, options: Mapping[str, Any]) -> Self:
        """Return this service with `options` (see CallOptions) for the calls made through it."""
        clone = copy.copy(self)
        clone._transport = self._transport.with_options(**options)
        clone._services = {}
        return clone

    def _call(
        self, request: Request[Any], answer: TypeForm[T], *, timeout: float | None = None
    ) -> T:
        """Send `request` and return its JSON as an `answer`."""
        return decode(self._transport.receive(request, timeout=timeout), answer)

    def _list(self, request: Request[Any], item: TypeForm[T]) -> ItemList[T]:
        """Send `request` and return its JSON array, each item as an `item`."""
        return ItemList(self._call(request, list[item]))  # type: ignore[valid-type]  # a form

    def _id(
        self, value: Identified | UUID | str, lookup: NameLookup[Any], argument: str
    ) -> UUID | str:
        """Return the id of an object, of an id itself, or of the only object with a name.

        An object with an id and an id cost no request. A name costs one.

        Args:
            value: the object, its id, or its name.
            lookup: how objects of this kind are found by name.
            argument: the name of the argument, for the text of the error.

        Raises:
            InvalidArgumentError: no object has the name, or several have it.
        """
        name = name_given(value)
        known = value if name is None else self._named(name, lookup, argument)
        return id_of(known, argument)

    def _urn(self, value: HasUrn | str, lookup: NameLookup[Any], argument: str) -> str:
        """Return the URN of an object, of a URN itself, or of the only object with a name.

        A name costs one request. Arguments and errors are those of `_id`.
        """
        if isinstance(value, str) and not is_urn(value):
            value = self._named(value, lookup, argument)
        return urn_of(value, argument)

    def _named(self, name: str, lookup: NameLookup[T], argument: str) -> T:
        """Return the only object with a name. It costs one request."""
        answer = self._call(lookup.request(name), lookup.answer)
        return lookup.only(lookup.items(answer), name, argument)

    def _upload(
        self,
        request: Request[Any],
        answer: TypeForm[T],
        *,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        timeout: float | None = None,
    ) -> T:
        """Send a form with files and return its JSON as an `answer`; `progress` counts bytes."""
        name = request.endpoint.name
        tracker = as_tracker(progress, description=name, clock=self._transport.clock)
        try:
            received = self._transport.receive(request, timeout=timeout, tracker=tracker)
        finally:
            if tracker is not None and tracker is not progress:
                tracker.close()
        return decode(received, answer)

    def _send(self, request: Request[Any]) -> None:
        """Send `request` and ignore the body of its answer."""
        self._transport.send(request)

    def _pages(
        self,
        request: Request[Any],
        item: TypeForm[T],
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        filters: tuple[str, ...] = (),
    ) -> Page[T]:
        """Return the list that `request` reads, page by page, with items of type `item`."""
        return paged(
            self._transport,
            request,
            lambda received: read_page(received, request.endpoint, item),
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
            filters=filters,
        )

    def _stream(
        self, request: Request[Any], *, timeout: float | None = None
    ) -> AbstractContextManager[Answer]:
        """Return a context manager with the answer to `request`, its body unread."""
        return self._transport.stream(request, timeout=timeout)

    def _download(
        self,
        request: Request[Any],
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
    ) -> DownloadResult:
        """Send `request` and store the body in `path`, as `client.raw.download` does."""
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

    def _start(
        self,
        request: Request[Any],
        answer: TypeForm[T],
        *,
        started: TypeForm[Any] | None = None,
        timeout: float | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
    ) -> Operation[T]:
        """Send a request that starts a long operation, and return the handle.

        Args:
            request: the request. Its endpoint names the kind of operation.
            answer: the class of the result.
            started: the class of the answer to `request`, if that has the state of the operation
                as later answers do. Default: the first poll reads the state.
            timeout: seconds, for a request that takes longer than others.
            progress: counts the bytes of files that are sent.
        """
        name = request.endpoint.name
        tracker = as_tracker(progress, description=name, clock=self._transport.clock)
        try:
            return begin(
                self._transport,
                request,
                answer=answer,
                started=started,
                timeout=timeout,
                tracker=tracker,
            )
        finally:
            if tracker is not None and tracker is not progress:
                tracker.close()

    def _bulk(
        self,
        name: str,
        items: Items[I],
        prepare: Callable[[], BatchCall[I, T]],
        *,
        on_error: OnError,
        batch_size: int = 1,
        in_flight: int = IN_FLIGHT,
        ordered: bool = True,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
    ) -> BulkRun[T]:
        """Return many calls of one kind, without sending a request.

        Args:
            name: the name of the operation, for texts.
            items: the items.
            prepare: is called once before the first call, and returns the function that makes the
                call of a batch of items and returns their results.
            on_error: "raise", or "return" to hand out the errors of items instead of results.
            batch_size: the most items of a call.
            in_flight: the most calls at a time.
            ordered: hand out results in the order of the items.
            progress: counts the items.
        """
        transport = self._transport
        check_in_flight(in_flight, transport.config.max_connections)
        settings = BulkSettings(
            name,
            transport.clock,
            transport.options.retry,
            transport.options.deadline,
            in_flight=in_flight,
            batch_size=batch_size,
            ordered=ordered,
            on_error=on_error,
            progress=progress,
        )
        return BulkRun(items, prepare, settings)

    def _handle(
        self, kind: str, id: object, answer: TypeForm[T], *, workroom: str | None = None
    ) -> Operation[T]:
        """Return the handle of a running operation, without sending a request.

        Args:
            kind: the name of the kind in `kamiwaza.operations.kinds`.
            id: the id of the operation.
            answer: the class of the result.
            workroom: the id of its workroom, if every poll has to name it.
        """
        start_values = {} if workroom is None else {HEADER: workroom}
        return follow(self._transport, kind, str(id), start_values, answer=answer)

    def _events(
        self,
        request: Request[Any],
        read: Callable[[StreamEvent], T],
        *,
        last_event_id: str | None = None,
        reconnect: bool | ReconnectPolicy = True,
        heartbeat: float = HEARTBEAT,
    ) -> EventStream[T]:
        """Return the events of `request`, converted by `read`, as `client.raw.events` does."""
        return live_events(
            self._transport,
            request,
            read,
            last_event_id=last_event_id,
            reconnect=reconnect,
            heartbeat=heartbeat,
        )

    def _lazy(self, kind: type[S]) -> S:
        """Return the only instance of a class for this object. Safe under threads."""
        # `setdefault` is atomic, so that two threads get the same instance.
        service: S = self._services.get(kind) or self._services.setdefault(
            kind, kind(self._transport)
        )
        return service

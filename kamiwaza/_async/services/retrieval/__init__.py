"""Reading the rows of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.retrieval._batches import AsyncRecordBatches
from kamiwaza._async.services.retrieval._job import AsyncRetrieval
from kamiwaza._async.services.retrieval._row_blocks import AsyncRowSource, cancel_job
from kamiwaza._async.services.retrieval._rows import AsyncRows
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.flight.connection import import_flight
from kamiwaza.flight.handshake import prepare
from kamiwaza.flight.options import FlightOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas._urn import HasUrn, urn_of
from kamiwaza.schemas.retrieval import (
    RetrievalJob,
    RetrievalJobStatus,
    RetrievalState,
    Transport,
    read_event,
)
from kamiwaza.schemas.retrieval_requests import (
    LegacyRetrievalRequest,
    RecordFilters,
    RecordOrder,
    RecordQueryRequest,
)
from kamiwaza_api.api.retrieval import (
    cancel_retrieval_job,
    create_retrieval_job,
    create_structured_retrieval_job,
    get_retrieval_job,
    list_retrieval_jobs,
    stream_record_query_job,
    stream_retrieval_job,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza._async.paging.page import AsyncPage
    from kamiwaza._async.streaming.event_stream import AsyncEventStream
    from kamiwaza.schemas.retrieval import RetrievalEvent
    from kamiwaza_api.request import Request


class AsyncRetrievalService(AsyncBaseService):
    """`client.retrieval`: read the rows of datasets."""

    def rows(
        self,
        dataset: HasUrn | str,
        *,
        columns: Sequence[str] | None = None,
        limit: int | None = None,
        filters: RecordFilters | Mapping[str, object] | None = None,
        order_by: RecordOrder | str | Sequence[RecordOrder | str] | None = None,
        offset: int | None = None,
        batch_size: int | None = None,
        format_hint: str | None = None,
        options: JsonObject | None = None,
        credential_override: SecretStr | str | None = None,
        transport: Transport | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncRows:
        """Iterate over the rows of a dataset.

        Rows that do not fit into one answer come as a stream, or over Arrow Flight if pyarrow is
        installed. Each row is a JSON object. An array or a text becomes an object, with the names
        of the columns if they are known. The request is sent when you ask for the first row. If you
        stop early, the job is cancelled; see `AsyncRows`.

        `filters`, `order_by` and `offset` need a platform of release 1.2 or later, and both
        `order_by` and `limit`. They exclude `format_hint`, `options` and `credential_override`.

        Args:
            dataset: the dataset or its URN.
            columns: the names of the columns to return. Default: all.
            limit: the most rows. Default: no limit.
            filters: the conditions that rows must meet; see `query`.
            order_by: the columns to sort by; see `query`.
            offset: the number of rows to skip. Default: 0.
            batch_size: rows per chunk of a stream. Default: the platform's own.
            format_hint: the format of the data, where the platform cannot detect it.
            options: further settings for the reader of the data.
            credential_override: a credential for the source, instead of the stored one.
            transport: `inline`, `sse` or `grpc` (Arrow Flight). Default: the platform's choice.

        Raises:
            InvalidArgumentError: the arguments exclude each other.
            ConfigurationError: `transport` is `grpc` and pyarrow is not installed.
        """
        filtered = not (filters is None and order_by is None and offset is None)
        wanted = _transport(transport, filtered=filtered)
        if not filtered:
            start = partial(
                self.create, dataset, columns=columns, limit_rows=limit, batch_size=batch_size,
                format_hint=format_hint, options=options, credential_override=credential_override,
            )  # fmt: skip
            return AsyncRows(AsyncRowSource(start, self.stream, self.flight, wanted))
        order, most = _ordered(order_by, limit, (format_hint, options, credential_override))
        query = partial(
            self.query, dataset, order_by=order, limit=most, offset=offset, filters=filters,
            projection=columns, batch_size=batch_size,
        )  # fmt: skip
        return AsyncRows(AsyncRowSource(query, self.stream_query, self.flight, wanted))

    async def create(
        self,
        dataset: HasUrn | str,
        *,
        transport: Transport | str | None = None,
        columns: Sequence[str] | None = None,
        limit_rows: int | None = None,
        batch_size: int | None = None,
        format_hint: str | None = None,
        options: JsonObject | None = None,
        credential_override: SecretStr | str | None = None,
        sdk_session: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncRetrieval:
        """Start reading a dataset and return the operation; `rows` is the simple way.

        `job` of the operation is the platform's answer. It holds the rows, or the handshake for
        Arrow Flight; otherwise read `stream`.

        Args:
            dataset: the dataset or its URN.
            transport: `inline`, `sse` or `grpc`. Default: `auto`, the platform's choice.
            columns: the names of the columns to return. Default: all.
            limit_rows: the most rows. Default: no limit.
            batch_size: rows per chunk of a stream. Default: the platform's own.
            format_hint: the format of the data, where the platform cannot detect it.
            options: further settings for the reader of the data.
            credential_override: a credential for the source, instead of the stored one.
            sdk_session: a name for the session, for the platform's own records.

        Raises:
            ValidationError: the rows do not fit into an answer, and the transport is `inline`.
            ResourceNotFoundError: there is no such dataset.
        """
        body = LegacyRetrievalRequest(
            dataset_urn=urn_of(dataset, "dataset"),
            transport=transport,
            columns=None if columns is None else [*columns],
            limit_rows=limit_rows,
            batch_size=batch_size,
            format_hint=format_hint,
            options=options,
            credential_override=credential_override,
            sdk_session=sdk_session,
        )
        return await self._started(create_retrieval_job(body=body))

    async def query(
        self,
        dataset: HasUrn | str,
        *,
        order_by: RecordOrder | str | Sequence[RecordOrder | str],
        limit: int,
        offset: int | None = None,
        filters: RecordFilters | Mapping[str, object] | None = None,
        projection: Sequence[str] | None = None,
        batch_size: int | None = None,
        transport: Transport | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncRetrieval:
        """Start reading filtered or sorted rows of a dataset and return the operation.

        `rows` is the simple way. Needs a platform of release 1.2 or later.

        Args:
            dataset: the dataset or its URN.
            order_by: one to five columns to sort by; `-name` sorts in descending order.
            limit: the most rows.
            offset: the number of rows to skip. Default: 0.
            filters: a `RecordFilters`, or an object with its members: `terms` (values that columns
                must have) and `ranges` (bounds of columns), both by column.
            projection: the names of the columns to return. Default: all.
            batch_size: rows per chunk of a stream. Default: the platform's own.
            transport: `inline` or `sse`. Default: `auto`, the platform's choice.

        Raises:
            ValidationError: the rows do not fit into an answer, and the transport is `inline`.
            ResourceNotFoundError: there is no such dataset.
        """
        orders = [order_by] if isinstance(order_by, RecordOrder | str) else order_by
        body = RecordQueryRequest(
            dataset_urn=urn_of(dataset, "dataset"),
            order_by=[RecordOrder.of(order) for order in orders],
            limit=limit,
            offset=offset,
            filters=RecordFilters.of(filters),
            projection=None if projection is None else [*projection],
            batch_size=batch_size,
            transport=transport,
        )
        return await self._started(create_structured_retrieval_job(body=body))

    async def get(
        self,
        job: AsyncOperation[RetrievalJobStatus] | RetrievalState | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> RetrievalJobStatus:
        """Return the state of a job.

        Args:
            job: the operation of `create` or `query`, its `job`, or its id.

        Raises:
            ResourceNotFoundError: there is no such job.
        """
        return await self._call(get_retrieval_job(key_of(job, "job")), RetrievalJobStatus)

    async def cancel(
        self,
        job: AsyncOperation[RetrievalJobStatus] | RetrievalState | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> RetrievalJobStatus:
        """Cancel a job and return its state; a job that has ended stays as it is.

        Args:
            job: the operation of `create` or `query`, its `job`, or its id.

        Raises:
            ResourceNotFoundError: there is no such job.
        """
        return await self._call(cancel_retrieval_job(key_of(job, "job")), RetrievalJobStatus)

    def watch(
        self,
        job: AsyncOperation[RetrievalJobStatus] | RetrievalState | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[RetrievalJobStatus]:
        """Return the operation of a job that was started earlier; sends nothing.

        Args:
            job: the operation of `create` or `query`, its `job`, or its id.
        """
        return self._handle("retrieval.job", key_of(job, "job"), RetrievalJobStatus)

    def stream(
        self,
        job: AsyncOperation[RetrievalJobStatus] | RetrievalState | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> AsyncEventStream[RetrievalEvent]:
        """Return the rows of a job that `create` started, as a stream of chunks.

        The last event is a `RetrievalComplete`. The platform cannot resume a stream.

        Args:
            job: the operation of `create` or `query`, its `job`, or its id.

        Raises:
            StreamInterruptedError: the stream was cut off. Start a new job.
        """
        return self._events(stream_retrieval_job(key_of(job, "job")), read_event)

    def stream_query(
        self,
        job: AsyncOperation[RetrievalJobStatus] | RetrievalState | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> AsyncEventStream[RetrievalEvent]:
        """Return the rows of a job that `query` started, as a stream of chunks.

        The last event is a `RetrievalComplete`. The platform cannot resume a stream.

        Args:
            job: the operation of `create` or `query`, its `job`, or its id.

        Raises:
            StreamInterruptedError: the stream was cut off. Start a new job.
        """
        return self._events(stream_record_query_job(key_of(job, "job")), read_event)

    def flight(
        self,
        job: RetrievalJob | AsyncRetrieval,
        *,
        tls_root_certs: bytes | str | PathLike[str] | None = None,
        override_hostname: str | None = None,
        allow_plaintext: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> AsyncRecordBatches:
        """Return the rows of a job as record batches, read over Arrow Flight.

        The job is one that `create(transport="grpc")` started. Its token works once, so only the
        first call for a job returns batches. The client connects when you ask for the first batch,
        to the first server of the job that can be reached. After the last batch it checks that the
        job completed. `timeout` is the longest wait for a batch.

        Args:
            job: the operation of `create`, or its `job`.
            tls_root_certs: certificates to trust, in PEM, or the path of their file. Default: the
                `ca_bundle` of the client besides those of the system.
            override_hostname: the host name in the server's certificate, if it differs from the
                address.
            allow_plaintext: permit a server without TLS. Others could read the token and the rows.

        Raises:
            InvalidArgumentError: the rows of the job do not come over Arrow Flight.
            FlightTokenError: the token of the job expired, or was sent before.
            ConfigurationError: a server has no TLS, the certificates cannot be read, or pyarrow is
                not installed (`pip install 'kamiwaza-client[arrow]'`).
        """
        read_timeout = self._transport.options.timeout
        options = FlightOptions.of(
            self._transport.config,
            read_timeout=read_timeout,
            tls_root_certs=tls_root_certs,
            override_hostname=override_hostname,
            allow_plaintext=allow_plaintext,
        )
        started = self._operation(job) if isinstance(job, RetrievalJob) else job
        connection = prepare(started.job, options, self._transport.clock)
        return AsyncRecordBatches(connection, started, read_timeout=read_timeout, cancel=cancel_job)

    async def _started(self, request: Request[Any]) -> AsyncRetrieval:
        return self._operation(await self._call(request, RetrievalJob))

    def _operation(self, job: RetrievalJob) -> AsyncRetrieval:
        clock = self._transport.clock
        return AsyncRetrieval(job, clock=clock, get=self.get, cancel=self.cancel)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[RetrievalJob]:
        """Return the jobs, without their rows, page by page.

        Args:
            limit: the most items to return in all. Default: no limit.
            page_size: items per request, 1 to 100. Default: 100, or `limit` if that is smaller.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_retrieval_jobs(),
            RetrievalJob,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )


def _ordered(
    order: RecordOrder | str | Sequence[RecordOrder | str] | None,
    limit: int | None,
    others: Iterable[object],
) -> tuple[RecordOrder | str | Sequence[RecordOrder | str], int]:
    """Return the order and limit of a filtered read.

    Raises InvalidArgumentError for arguments that exclude each other.
    """
    if order is None or limit is None:
        raise InvalidArgumentError("rows: filters, order_by and offset take order_by and limit")
    if any(given is not None for given in others):
        raise InvalidArgumentError(
            "rows: format_hint, options and credential_override do not go with filters,"
            " order_by or offset"
        )
    return order, limit


def _transport(transport: Transport | str | None, *, filtered: bool) -> Transport | str | None:
    """Return the transport to ask for, None if the platform chooses.

    Raises InvalidArgumentError or ConfigurationError for Arrow Flight where there is none.
    """
    if transport == Transport.GRPC:
        if filtered:
            raise InvalidArgumentError(
                "transport: filtered or sorted rows do not come over Arrow Flight; use 'sse'"
            )
        import_flight()
    return None if transport == "auto" else transport

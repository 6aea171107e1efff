# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/__init__.py: edit that.
"""Rows of datasets: ask for them, in whatever way they come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.retrieval._job import Retrieval
from kamiwaza._sync.services.retrieval._rows import Rows
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas._secret import secret_of
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

    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza._sync.paging.page import Page
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.schemas.retrieval import RetrievalEvent
    from kamiwaza_api.request import Request


class RetrievalService(BaseService):
    """`client.retrieval`: rows of datasets: ask for them, in whatever way they come."""

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
        **call_options: Unpack[CallOptions],
    ) -> Rows:
        """Iterate over the rows of a dataset, all of them or some.

        The transport is the platform's choice, and a stream where that is too small or of no use
        here. Each row is a JSON object: what is none by itself (an array, a text) becomes one, by
        the names of the columns if they are known. Nothing is sent before the first row is asked
        for; stopping early cancels the job, see `Rows`.

        Args:
            dataset: The dataset or its URN.
            columns: The fields wanted; None means all.
            limit: The most rows wanted.
            filters: Which rows are wanted, see `query`; takes `order_by` and `limit` too.
            order_by: What they are ordered by, see `query`; takes `limit` too.
            offset: How many rows to leave out at the beginning; takes `order_by` and `limit` too.
            batch_size: How many rows come at once where they come as a stream.
            format_hint: What the data are, where the platform cannot tell.
            options: Further words for the reader of the data, which are up to the platform.
            credential_override: What to read the source with instead of the stored credential.

        The last three are not for what is filtered or ordered. Raises InvalidArgumentError for
        arguments that do not go together.
        """
        if filters is None and order_by is None and offset is None:
            begin = partial(
                self.create,
                dataset,
                columns=columns,
                limit_rows=limit,
                batch_size=batch_size,
                format_hint=format_hint,
                options=options,
                credential_override=credential_override,
            )
            return Rows(lambda transport: begin(transport=transport), self.stream)
        order, most = _ordered(order_by, limit, (format_hint, options, credential_override))
        query = partial(
            self.query,
            dataset,
            order_by=order,
            limit=most,
            offset=offset,
            filters=filters,
            projection=columns,
            batch_size=batch_size,
        )
        return Rows(lambda transport: query(transport=transport), self.stream_query)

    def create(
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
    ) -> Retrieval:
        """Begin to fetch a dataset (or its URN); `rows` does all of it.

        `transport` is `inline`, `sse`, `grpc` or, by default, `auto`. The answer, `.job`, has the
        rows or the handshake for Arrow Flight; else they come by `stream`. `columns` are the
        fields wanted, `limit_rows` the most rows, `batch_size` how many come at once. What is to
        be filtered or ordered takes `query`.

        Raises ValidationError, which speaks of the inline threshold, if there is more than fits
        into an answer, and ResourceNotFoundError for a dataset the platform does not have.
        """
        body = LegacyRetrievalRequest(
            dataset_urn=urn_of(dataset, "dataset"),
            transport=transport,
            columns=None if columns is None else [*columns],
            limit_rows=limit_rows,
            batch_size=batch_size,
            format_hint=format_hint,
            options=options,
            credential_override=secret_of(credential_override),
            sdk_session=sdk_session,
        )
        return self._begun(create_retrieval_job(body=body))

    def query(
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
    ) -> Retrieval:
        """Begin to fetch some rows of a dataset (or its URN), in an order; `rows` does all of it.

        Needs a platform of release 1.2 or later.

        Args:
            dataset: The dataset or its URN.
            order_by: One to five fields; `"-name"` is the descending order.
            limit: The most rows wanted.
            offset: How many rows to leave out at the beginning.
            filters: `RecordFilters`, or an object with their members: the `terms` that fields
                have to equal and the `ranges` they have to be in, both by field.
            projection: The fields wanted; None means all.
            batch_size: How many rows come at once where they come as a stream.
            transport: `inline`, `sse` or, by default, `auto`.

        Raises what `create` does.
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
        return self._begun(create_structured_retrieval_job(body=body))

    def get(
        self, job: RetrievalState | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RetrievalJobStatus:
        """Return how a job stands. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_retrieval_job(identifier(job, "job")), RetrievalJobStatus)

    def cancel(
        self, job: RetrievalState | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RetrievalJobStatus:
        """Cancel a job and return how it stands then; what is over stays as it is."""
        return self._call(cancel_retrieval_job(identifier(job, "job")), RetrievalJobStatus)

    def watch(
        self, job: RetrievalJob | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[RetrievalJobStatus]:
        """Return the handle of a job begun earlier or elsewhere; sends nothing."""
        job_id = job.job_id if isinstance(job, RetrievalJob) else job
        return self._handle("retrieval.job", job_id, RetrievalJobStatus)

    def stream(
        self, job: RetrievalState | UUID | str, **call_options: Unpack[CallOptions]
    ) -> EventStream[RetrievalEvent]:
        """Return the rows of a job that `create` began, in chunks, and behind them the end.

        A stream that is cut begins anew at best, so it raises StreamInterruptedError.
        """
        return self._events(stream_retrieval_job(identifier(job, "job")), read_event)

    def stream_query(
        self, job: RetrievalState | UUID | str, **call_options: Unpack[CallOptions]
    ) -> EventStream[RetrievalEvent]:
        """Return the rows of a job that `query` began, in chunks, and behind them the end.

        A stream that is cut begins anew at best, so it raises StreamInterruptedError.
        """
        return self._events(stream_record_query_job(identifier(job, "job")), read_event)

    def _begun(self, request: Request[Any]) -> Retrieval:
        job = self._call(request, RetrievalJob)
        clock = self._transport.clock
        return Retrieval(job, clock=clock, look=self.get, cancel=self.cancel)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[RetrievalJob]:
        """Return the jobs, page by page, `limit` of them at most; none has its rows with it."""
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
    """Return what a filtered reading needs. Raises InvalidArgumentError for what does not fit."""
    if order is None or limit is None:
        raise InvalidArgumentError("rows: filters, order_by and offset take order_by and limit")
    if any(given is not None for given in others):
        raise InvalidArgumentError(
            "rows: format_hint, options and credential_override do not go with filters,"
            " order_by or offset"
        )
    return order, limit

"""Search indexes of datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.context._search import SYNTHESIS_TIMEOUT
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import id_of, key_of
from kamiwaza.schemas._urn import HasUrn, urn_of
from kamiwaza.schemas.context_dataset_indexes import (
    CreateDatasetIndex,
    DatasetIndex,
    DatasetIndexJob,
    IndexProfile,
)
from kamiwaza.schemas.context_search import DatasetSearchRequest, DatasetSearchResults
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.context import (
    create_dataset_index,
    delete_dataset_index,
    get_dataset_index,
    get_dataset_index_job,
    list_dataset_indexes,
    retry_dataset_index,
    search_dataset_index,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncDatasetIndexesService(AsyncBaseService):
    """`client.context.dataset_indexes`: make the content of datasets searchable, and search it."""

    async def create(
        self,
        dataset: HasUrn | str,
        *,
        profile: IndexProfile | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[DatasetIndex]:
        """Start to index a dataset as it is now and return the operation.

        `wait()` returns the index when the requested revision can be searched; the index may be
        degraded. An existing index is updated. `get_job` takes `start_values["job_id"]` of the
        operation.

        Args:
            dataset: the dataset or its URN.
            profile: `semantic_lexical`, or `semantic_lexical_graph` to build a knowledge graph too.
                Default: `semantic_lexical`.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: there is no such dataset.
        """
        body = CreateDatasetIndex(dataset_urn=urn_of(dataset, "dataset"), profile=profile)
        request = create_dataset_index(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._start(request, DatasetIndex)

    async def get(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetIndex:
        """Return one index.

        Args:
            index: the index or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such index.
        """
        request = get_dataset_index(id_of(index, "index"), x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, DatasetIndex)

    async def get_job(
        self,
        job: DatasetIndexJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetIndexJob:
        """Return the job that indexes one revision, with its stages.

        Args:
            job: the job or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such job.
        """
        request = get_dataset_index_job(key_of(job, "job"), x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, DatasetIndexJob)

    async def retry(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[DatasetIndex]:
        """Start to update an index again and return the operation.

        Args:
            index: the index or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such index.
        """
        request = retry_dataset_index(id_of(index, "index"), x_workroom_id=workroom_id_of(workroom))
        return await self._start(request, DatasetIndex)

    async def delete(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[DatasetIndex | None]:
        """Start to delete an index and return the operation.

        The index cannot be searched any more as soon as this returns. `wait()` returns the record
        that remains of the index, or None; its storage is cleaned up later.

        Args:
            index: the index or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such index.
        """
        request = delete_dataset_index(
            id_of(index, "index"), x_workroom_id=workroom_id_of(workroom)
        )
        return await self._start(request, DatasetIndex | None)

    async def search(
        self,
        index: DatasetIndex | UUID | str,
        query: str,
        *,
        top_k: int | None = None,
        enable_graph_search: bool | None = None,
        max_iterations: int | None = None,
        synthesize: bool | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetSearchResults:
        """Return the texts of one dataset that match a query best, the best first.

        `degraded` of the answer says that something may be missing. A search with `synthesize`
        takes a while.

        Args:
            index: the index or its id.
            query: the text to search for, 1 to 10,000 characters.
            top_k: the most texts to return, 1 to 100. Default: 10.
            enable_graph_search: search the knowledge graph of the index too. Default: True.
            max_iterations: how often the platform may search with a refined query, 1 to 8. Default:
                1.
            synthesize: add an answer that a model writes, with citations. Default: False.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such index.
        """
        body = DatasetSearchRequest(
            query=query,
            top_k=top_k,
            enable_graph_search=enable_graph_search,
            max_iterations=max_iterations,
            synthesize=synthesize,
        )
        index_id = id_of(index, "index")
        request = search_dataset_index(index_id, body=body, x_workroom_id=workroom_id_of(workroom))
        timeout = SYNTHESIS_TIMEOUT if synthesize else None
        return await self._call(request, DatasetSearchResults, timeout=timeout)

    def watch(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[DatasetIndex]:
        """Return the operation of an index that was started earlier; sends nothing.

        `wait()` returns the index when the requested revision can be searched.

        Args:
            index: the index or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        index_id, room = id_of(index, "index"), workroom_id_of(workroom)
        return self._handle("context.dataset_index", index_id, DatasetIndex, workroom=room)

    async def list(
        self,
        *,
        dataset: HasUrn | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[DatasetIndex]:
        """Return the indexes of the workroom.

        Args:
            dataset: the dataset whose indexes are returned, or its URN. Default: all datasets.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_dataset_indexes(
            dataset_urn=None if dataset is None else urn_of(dataset, "dataset"),
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._list(request, DatasetIndex)

# Written by scripts/unasync.py from kamiwaza/_async/services/context/dataset_indexes.py: edit that.
"""Indexes of datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.context._search import SYNTHESIS
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._urn import HasUrn, urn_of
from kamiwaza.schemas.context_dataset_indexes import (
    CreateDatasetIndex,
    DatasetIndex,
    DatasetIndexJob,
    IndexProfile,
)
from kamiwaza.schemas.context_search import DatasetSearchRequest, DatasetSearchResults
from kamiwaza.schemas.workrooms import WorkroomFields
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
    from kamiwaza._sync.operations.operation import Operation


class DatasetIndexesService(BaseService):
    """`client.context.dataset_indexes`: make the content of datasets searchable."""

    def create(
        self,
        dataset: HasUrn | str,
        *,
        profile: IndexProfile | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[DatasetIndex]:
        """Begin to index a dataset (it or its URN) as it is now and return the handle.

        It is done when the revision that was asked for can be searched; the index may be degraded
        then. What is indexed already is brought up to date. `profile` is the platform's choice
        unless given. The handle's `start_values["job_id"]` is what `get_job` takes.
        """
        body = CreateDatasetIndex(dataset_urn=urn_of(dataset, "dataset"), profile=profile)
        request = create_dataset_index(body=body, x_workroom_id=room_id(workroom))
        return self._start(request, DatasetIndex)

    def get(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetIndex:
        """Return one index. Raises ResourceNotFoundError if there is none of that id."""
        request = get_dataset_index(id_of(index, "index"), x_workroom_id=room_id(workroom))
        return self._call(request, DatasetIndex)

    def get_job(
        self,
        job: DatasetIndexJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetIndexJob:
        """Return the work on one revision of an index, stage by stage."""
        request = get_dataset_index_job(identifier(job, "job"), x_workroom_id=room_id(workroom))
        return self._call(request, DatasetIndexJob)

    def retry(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[DatasetIndex]:
        """Begin again to bring an index up to date and return the handle."""
        request = retry_dataset_index(id_of(index, "index"), x_workroom_id=room_id(workroom))
        return self._start(request, DatasetIndex)

    def delete(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[DatasetIndex | None]:
        """Begin to delete an index and return the handle; at once it can be searched no longer.

        The result is what is left of the index, None if nothing is. What it took is cleaned up
        later.
        """
        request = delete_dataset_index(id_of(index, "index"), x_workroom_id=room_id(workroom))
        return self._start(request, DatasetIndex | None)

    def search(
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
        """Return what fits a query best in one dataset: `top_k` pieces of text (1 to 100).

        `max_iterations` (1 to 8) lets the platform refine the query; with `synthesize` a model
        writes an answer, which takes a while. `degraded` says whether something may be missing.
        """
        body = DatasetSearchRequest(
            query=query,
            top_k=top_k,
            enable_graph_search=enable_graph_search,
            max_iterations=max_iterations,
            synthesize=synthesize,
        )
        index_id = id_of(index, "index")
        request = search_dataset_index(index_id, body=body, x_workroom_id=room_id(workroom))
        timeout = SYNTHESIS if synthesize else None
        return self._call(request, DatasetSearchResults, timeout=timeout)

    def watch(
        self,
        index: DatasetIndex | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[DatasetIndex]:
        """Return the handle of an index begun earlier or elsewhere; sends nothing.

        It is done when the index can be searched in the revision the platform wants.
        """
        index_id, room = id_of(index, "index"), room_id(workroom)
        return self._handle("context.dataset_index", index_id, DatasetIndex, workroom=room)

    def list(
        self,
        *,
        dataset: HasUrn | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[DatasetIndex]:
        """Return the indexes of the workroom, or those of one dataset."""
        request = list_dataset_indexes(
            dataset_urn=None if dataset is None else urn_of(dataset, "dataset"),
            x_workroom_id=room_id(workroom),
        )
        return self._call(request, list[DatasetIndex])

"""Putting vectors into a database, and finding their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_collections import CollectionInfo, collection_name_of
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.context_vectors import (
    VectorDBInsertRequest,
    VectorDBInsertResult,
    VectorDBQueryRequest,
    VectorDBQueryResult,
    as_metadata,
    as_vectors,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    insert_vectors,
    insert_vectors_for_instance,
    query_vectors,
    query_vectors_for_instance,
)


class AsyncVectorsMixin(AsyncBaseService):
    """What `client.context.vectordbs` does with the vectors themselves."""

    async def insert(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        collection: CollectionInfo | str,
        vectors: Iterable[Iterable[float]] | Iterable[float],
        metadata: Iterable[Mapping[str, object]],
        field_list: Sequence[Sequence[object]] | None = None,
        create_if_missing: bool | None = None,
        flush: bool | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBInsertResult:
        """Store vectors in a collection, each with the `metadata` at the same place.

        `vectors` are any sequences of numbers, all of one length, arrays of NumPy included; numbers
        alone are one vector. A collection that is not there is made, with the fields in
        `field_list` (pairs of name and type) if given, unless `create_if_missing=False`. With
        `flush` they can be found at once. Sent again, they are stored again.

        Raises InvalidArgumentError when vectors and metadata do not go together (nothing is sent),
        DimensionMismatchError when the collection's vectors have another length,
        PermissionDeniedError in the global workroom.
        """
        body = _insert_request(
            identifier(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            metadata,
            field_list,
            create_if_missing,
            flush,
        )
        request = insert_vectors_for_instance(
            identifier(vectordb, "vectordb"), body=body, x_workroom_id=room_id(workroom)
        )
        return await self._call(request, VectorDBInsertResult)

    async def insert_any(
        self,
        *,
        collection: CollectionInfo | str,
        vectors: Iterable[Iterable[float]] | Iterable[float],
        metadata: Iterable[Mapping[str, object]],
        vectordb: VectorDBInstance | UUID | str | None = None,
        field_list: Sequence[Sequence[object]] | None = None,
        create_if_missing: bool | None = None,
        flush: bool | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBInsertResult:
        """Store vectors as `insert` does, in the workroom's own database unless one is named."""
        body = _insert_request(
            identifier(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            metadata,
            field_list,
            create_if_missing,
            flush,
        )
        request = insert_vectors(body=body, x_workroom_id=room_id(workroom))
        return await self._call(request, VectorDBInsertResult)

    async def query(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        collection: CollectionInfo | str,
        vectors: Iterable[Iterable[float]] | Iterable[float],
        limit: int | None = None,
        output_fields: Sequence[str] | None = None,
        params: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBQueryResult:
        """Return the nearest neighbours of vectors, at most `limit` (10) for each of them.

        `output_fields` are the members of the metadata to return. `params` go to the engine as
        they are: Milvus takes `metric_type` (`"COSINE"`, `"L2"`) and a filter such as
        `{"expr": "page > 3 and lang == 'en'"}`. Raises DimensionMismatchError when the vectors are
        not as long as the collection's, ResourceNotFoundError if there is no such collection.
        """
        body = _query_request(
            identifier(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            limit,
            output_fields,
            params,
        )
        request = query_vectors_for_instance(
            identifier(vectordb, "vectordb"), body=body, x_workroom_id=room_id(workroom)
        )
        return await self._call(request, VectorDBQueryResult)

    async def query_any(
        self,
        *,
        collection: CollectionInfo | str,
        vectors: Iterable[Iterable[float]] | Iterable[float],
        vectordb: VectorDBInstance | UUID | str | None = None,
        limit: int | None = None,
        output_fields: Sequence[str] | None = None,
        params: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBQueryResult:
        """Look for neighbours as `query` does, in the workroom's own database or the one named."""
        body = _query_request(
            identifier(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            limit,
            output_fields,
            params,
        )
        request = query_vectors(body=body, x_workroom_id=room_id(workroom))
        return await self._call(request, VectorDBQueryResult)


def _insert_request(
    vectordb_id: UUID | str | None,
    collection_name: str,
    vectors: Iterable[Iterable[float]] | Iterable[float],
    metadata: Iterable[Mapping[str, object]],
    field_list: Sequence[Sequence[object]] | None,
    create_if_missing: bool | None,
    flush: bool | None,
) -> VectorDBInsertRequest:
    rows = as_vectors(vectors)
    return VectorDBInsertRequest(
        collection_name=collection_name,
        vectors=rows,
        metadata=as_metadata(metadata, vectors=len(rows)),
        field_list=None if field_list is None else [[*pair] for pair in field_list],
        create_if_missing=create_if_missing,
        flush=flush,
        vectordb_id=vectordb_id,
    )


def _query_request(
    vectordb_id: UUID | str | None,
    collection_name: str,
    vectors: Iterable[Iterable[float]] | Iterable[float],
    limit: int | None,
    output_fields: Sequence[str] | None,
    params: JsonObject | None,
) -> VectorDBQueryRequest:
    return VectorDBQueryRequest(
        collection_name=collection_name,
        vectors=as_vectors(vectors),
        limit=limit,
        output_fields=None if output_fields is None else [*output_fields],
        params=params,
        vectordb_id=vectordb_id,
    )

# Written by scripts/unasync.py from kamiwaza/_async/services/context/_vectors.py: edit that.
"""Storing vectors and searching for their neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import key_of
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


class VectorsMixin(BaseService):
    """Store and query the vectors of `client.context.vectordbs`."""

    def insert(
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
        """Store vectors with their metadata in a collection and return how many were stored.

        Vectors that you send twice are stored twice.

        Args:
            vectordb: the vector database or its id.
            collection: the collection or its name.
            vectors: sequences of numbers, all of one length (NumPy arrays too), or one sequence of
                numbers.
            metadata: one JSON object for each vector.
            field_list: the fields of a new collection: pairs of name and type. Default: the
                platform's own.
            create_if_missing: create the collection if there is none. Default: True.
            flush: make the vectors searchable at once. Default: False.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: vectors have different lengths, or there is not one metadata
                object for each. Nothing is sent.
            DimensionMismatchError: the vectors of the collection have another length.
            PermissionDeniedError: the workroom is the Global workroom.
        """
        body = _insert_request(
            key_of(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            metadata,
            field_list,
            create_if_missing,
            flush,
        )
        request = insert_vectors_for_instance(
            key_of(vectordb, "vectordb"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        return self._call(request, VectorDBInsertResult)

    def insert_any(
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
        """Store vectors like `insert`, in the database of the workroom or another one.

        Vectors that you send twice are stored twice.

        Args:
            collection: the collection or its name.
            vectors: sequences of numbers, all of one length (NumPy arrays too), or one sequence of
                numbers.
            metadata: one JSON object for each vector.
            vectordb: the vector database or its id. Default: the one of the workroom.
            field_list: the fields of a new collection: pairs of name and type. Default: the
                platform's own.
            create_if_missing: create the collection if there is none. Default: True.
            flush: make the vectors searchable at once. Default: False.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: vectors have different lengths, or there is not one metadata
                object for each. Nothing is sent.
            DimensionMismatchError: the vectors of the collection have another length.
            PermissionDeniedError: the workroom is the Global workroom.
        """
        body = _insert_request(
            key_of(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            metadata,
            field_list,
            create_if_missing,
            flush,
        )
        request = insert_vectors(body=body, x_workroom_id=workroom_id_of(workroom))
        return self._call(request, VectorDBInsertResult)

    def query(
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
        """Return the nearest neighbours of vectors.

        Args:
            vectordb: the vector database or its id.
            collection: the collection or its name.
            vectors: sequences of numbers, all of one length (NumPy arrays too), or one sequence of
                numbers.
            limit: the most neighbours of each vector. Default: 10.
            output_fields: the members of the metadata to return. Default: the engine's choice.
            params: parameters of the engine. Milvus takes `metric_type` (`COSINE`, `L2`, `IP`) and
                a filter such as `{"expr": "page > 3"}`.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            DimensionMismatchError: the vectors of the collection have another length.
            ResourceNotFoundError: there is no such database or collection.
        """
        body = _query_request(
            key_of(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            limit,
            output_fields,
            params,
        )
        request = query_vectors_for_instance(
            key_of(vectordb, "vectordb"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        return self._call(request, VectorDBQueryResult)

    def query_any(
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
        """Return the nearest neighbours like `query`, from the workroom's database or another one.

        Args:
            collection: the collection or its name.
            vectors: sequences of numbers, all of one length (NumPy arrays too), or one sequence of
                numbers.
            vectordb: the vector database or its id. Default: the one of the workroom.
            limit: the most neighbours of each vector. Default: 10.
            output_fields: the members of the metadata to return. Default: the engine's choice.
            params: parameters of the engine. Milvus takes `metric_type` (`COSINE`, `L2`, `IP`) and
                a filter such as `{"expr": "page > 3"}`.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            DimensionMismatchError: the vectors of the collection have another length.
            ResourceNotFoundError: there is no such database or collection.
        """
        body = _query_request(
            key_of(vectordb, "vectordb"),
            collection_name_of(collection),
            vectors,
            limit,
            output_fields,
            params,
        )
        request = query_vectors(body=body, x_workroom_id=workroom_id_of(workroom))
        return self._call(request, VectorDBQueryResult)


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

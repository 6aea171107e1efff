"""Collections of vectors."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.context_collections import (
    CollectionInfo,
    CreateCollection,
    collection_name_of,
)
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.context import (
    create_collection,
    delete_collection,
    get_collection,
    list_collections,
)


class AsyncCollectionsService(AsyncBaseService):
    """`client.context.collections`: the collections of vectors in a workroom.

    A collection is found by its `display_name`, the name that it was created with.
    """

    async def create(
        self,
        name: str,
        *,
        dimension: int | None = None,
        description: str | None = None,
        vectordb: VectorDBInstance | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CollectionInfo:
        """Create a collection of vectors and return it.

        Args:
            name: 1 to 64 letters, digits, underscores and hyphens. Milvus refuses hyphens.
            dimension: the length of the vectors, 32 to 4096. Default: 384.
            description: a text of at most 500 characters.
            vectordb: the vector database or its id. Default: the one of the workroom.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ConflictError: there is a collection of this name.
            PermissionDeniedError: the workroom is the Global workroom.
        """
        body = CreateCollection(
            name=name,
            dimension=dimension,
            description=description,
            vectordb_id=key_of(vectordb, "vectordb"),
        )
        request = create_collection(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, CollectionInfo)

    async def get(
        self,
        collection: CollectionInfo | str,
        *,
        vectordb: VectorDBInstance | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CollectionInfo:
        """Return one collection.

        Args:
            collection: the collection or its name.
            vectordb: the vector database or its id. Default: the one of the workroom.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: there is no such collection or database.
            ServiceUnavailableError: the database does not answer; `code` says why.
        """
        request = get_collection(
            collection_name_of(collection),
            vectordb_id=key_of(vectordb, "vectordb"),
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._call(request, CollectionInfo)

    async def delete(
        self,
        collection: CollectionInfo | str,
        *,
        vectordb: VectorDBInstance | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a collection with the vectors in it.

        Args:
            collection: the collection or its name.
            vectordb: the vector database or its id. Default: the one of the workroom.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: there is no such collection or database.
        """
        request = delete_collection(
            collection_name_of(collection),
            vectordb_id=key_of(vectordb, "vectordb"),
            x_workroom_id=workroom_id_of(workroom),
        )
        await self._send(request)

    async def list(
        self,
        *,
        vectordb: VectorDBInstance | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[CollectionInfo]:
        """Return the collections of a workroom.

        Args:
            vectordb: the vector database or its id. Default: the one of the workroom.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_collections(
            vectordb_id=key_of(vectordb, "vectordb"), x_workroom_id=workroom_id_of(workroom)
        )
        return await self._list(request, CollectionInfo)

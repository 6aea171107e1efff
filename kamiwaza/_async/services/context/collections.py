"""Collections of vectors."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas.context_collections import (
    CollectionInfo,
    CreateCollection,
    collection_name_of,
)
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    create_collection,
    delete_collection,
    get_collection,
    list_collections,
)


class AsyncCollectionsService(AsyncBaseService):
    """`client.context.collections`: where the vectors of a workroom are kept.

    They are named by the name they were given (`CollectionInfo.display_name`). Without
    `vectordb_id` the workroom's own database is meant.
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
        """Make a collection for vectors of `dimension` numbers (32 to 4096, default 384).

        Letters, digits and underscores make a name that every engine takes; Milvus refuses
        hyphens. Raises ConflictError if it is there already, PermissionDeniedError in the global
        workroom.
        """
        body = CreateCollection(
            name=name,
            dimension=dimension,
            description=description,
            vectordb_id=identifier(vectordb, "vectordb"),
        )
        request = create_collection(body=body, x_workroom_id=room_id(workroom))
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

        Raises ResourceNotFoundError if there is none of that name here, ServiceUnavailableError
        (`code` says why) if its database cannot be asked.
        """
        request = get_collection(
            collection_name_of(collection),
            vectordb_id=identifier(vectordb, "vectordb"),
            x_workroom_id=room_id(workroom),
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
        """Delete a collection with the vectors in it."""
        request = delete_collection(
            collection_name_of(collection),
            vectordb_id=identifier(vectordb, "vectordb"),
            x_workroom_id=room_id(workroom),
        )
        await self._send(request)

    async def list(
        self,
        *,
        vectordb: VectorDBInstance | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[CollectionInfo]:
        """Return the collections of a workroom."""
        request = list_collections(
            vectordb_id=identifier(vectordb, "vectordb"), x_workroom_id=room_id(workroom)
        )
        return await self._call(request, list[CollectionInfo])

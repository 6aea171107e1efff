"""Vector databases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services.context._vectors import AsyncVectorsMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_vectordbs import (
    CreateVectorDBInstance,
    ScaleVectorDBInstance,
    UpdateVectorDBInstance,
    VectorDBEngine,
    VectorDBInstance,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.context import (
    create_vectordb_instance,
    delete_vectordb_instance,
    get_vectordb_instance,
    list_vectordbs,
    scale_vectordb_instance,
    update_vectordb_instance,
)
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncVectorDBsService(AsyncVectorsMixin):
    """`client.context.vectordbs`: vector databases and the vectors in them.

    The Global workroom can only be read: writing to it raises PermissionDeniedError. Every method
    raises NotSupportedByServerError on a platform without a vector backend.
    """

    async def create(
        self,
        name: str,
        *,
        engine: VectorDBEngine | str = "milvus",
        replicas: int | None = None,
        storage_size: str | None = None,
        seaweedfs_volume_max: int | None = None,
        seaweedfs_volume_size_limit_mb: int | None = None,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[VectorDBInstance]:
        """Start to create a vector database and return the operation.

        `wait()` returns the database when it runs and has an endpoint. `cancel()` deletes it.

        Args:
            name: the name of the database.
            engine: `milvus` or `vespa`. Default: `milvus`.
            replicas: the number of copies that run. Default: 1.
            storage_size: the size of its storage, as Kubernetes writes it (`10Gi`). Default: the
                platform's own.
            seaweedfs_volume_max: the most volumes of its object store. Default: the platform's own.
            seaweedfs_volume_size_limit_mb: megabytes of one volume. Default: the platform's own.
            config: settings that the engine understands. Default: none.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            PermissionDeniedError: the workroom is the Global workroom.
            NotSupportedByServerError: the platform has no vector backend.
        """
        room = workroom_id_of(workroom)
        body = CreateVectorDBInstance(
            name=name,
            engine=engine,
            replicas=replicas,
            storage_size=storage_size,
            seaweedfs_volume_max=seaweedfs_volume_max,
            seaweedfs_volume_size_limit_mb=seaweedfs_volume_size_limit_mb,
            config=config,
            workroom_id=room,
        )
        request = create_vectordb_instance(body=body, x_workroom_id=room)
        return await self._start(request, VectorDBInstance, started=VectorDBInstance)

    async def get(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBInstance:
        """Return one vector database.

        Args:
            vectordb: the vector database or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such database.
        """
        request = get_vectordb_instance(
            key_of(vectordb, "vectordb"), x_workroom_id=workroom_id_of(workroom)
        )
        return await self._call(request, VectorDBInstance)

    async def update(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        replicas: int | Unset = UNSET,
        config: JsonObject | Unset | None = UNSET,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBInstance:
        """Change the given members of a vector database and return it.

        Members that you leave out stay.

        Args:
            vectordb: the vector database or its id.
            replicas: the number of copies that run.
            config: all settings of the engine; the old ones are replaced. None removes them.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such database.
        """
        body = UpdateVectorDBInstance(replicas=replicas, config=config)
        request = update_vectordb_instance(
            key_of(vectordb, "vectordb"), body=body, x_workroom_id=workroom_id_of(workroom)
        )
        return await self._call(request, VectorDBInstance)

    async def scale(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        replicas: int,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[VectorDBInstance]:
        """Start to change the number of copies of a vector database and return the operation.

        `wait()` returns the database when it runs again. The operation cannot be cancelled: scale
        back instead.

        Args:
            vectordb: the vector database or its id.
            replicas: the number of copies that are to run.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such database.
        """
        request = scale_vectordb_instance(
            key_of(vectordb, "vectordb"),
            body=ScaleVectorDBInstance(replicas=replicas),
            x_workroom_id=workroom_id_of(workroom),
        )
        return await self._start(request, VectorDBInstance, started=VectorDBInstance)

    async def delete(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a vector database with everything in it.

        Args:
            vectordb: the vector database or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such database.
        """
        await self._send(
            delete_vectordb_instance(
                key_of(vectordb, "vectordb"), x_workroom_id=workroom_id_of(workroom)
            )
        )

    async def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[VectorDBInstance]:
        """Return the vector databases of a workroom.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_vectordbs(x_workroom_id=workroom_id_of(workroom))
        return await self._list(request, VectorDBInstance)

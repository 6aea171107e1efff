"""Vector databases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services.context._vectors import AsyncVectorsMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.context_vectordbs import (
    CreateVectorDBInstance,
    ScaleVectorDBInstance,
    UpdateVectorDBInstance,
    VectorDBEngine,
    VectorDBInstance,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    create_vectordb_instance,
    delete_vectordb_instance,
    get_vectordb_instance,
    list_vectordbs,
    scale_vectordb_instance,
    update_vectordb_instance,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncVectorDBsService(AsyncVectorsMixin):
    """`client.context.vectordbs`: databases of vectors, and the vectors in them.

    Every method takes a `workroom` (an object or its id) to be made in; without it the calls are
    made in the client's own. The global workroom can be read only: writing there raises
    PermissionDeniedError. A platform without a backend for vectors raises NotSupportedByServerError
    everywhere.
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
        """Begin to set up a database; `wait()` returns it, running and with an endpoint.

        `storage_size` is as Kubernetes writes it (`"10Gi"`), `seaweedfs_volume_size_limit_mb`
        megabytes, `config` what the engine understands. Cancelling deletes the database. Raises
        PermissionDeniedError in the global workroom, NotSupportedByServerError without a backend.
        """
        room = room_id(workroom)
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
        """Return one database. Raises ResourceNotFoundError if there is none of that id here."""
        request = get_vectordb_instance(
            identifier(vectordb, "vectordb"), x_workroom_id=room_id(workroom)
        )
        return await self._call(request, VectorDBInstance)

    async def update(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        replicas: int | None = None,
        config: JsonObject | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VectorDBInstance:
        """Change what is given of a database and return it; a new `config` replaces the old one."""
        body = UpdateVectorDBInstance(replicas=replicas, config=config)
        request = update_vectordb_instance(
            identifier(vectordb, "vectordb"), body=body, x_workroom_id=room_id(workroom)
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
        """Begin to run a database in so many copies; `wait()` returns it, running again.

        It cannot be cancelled; scale back instead.
        """
        request = scale_vectordb_instance(
            identifier(vectordb, "vectordb"),
            body=ScaleVectorDBInstance(replicas=replicas),
            x_workroom_id=room_id(workroom),
        )
        return await self._start(request, VectorDBInstance, started=VectorDBInstance)

    async def delete(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a database with everything in it."""
        await self._send(
            delete_vectordb_instance(
                identifier(vectordb, "vectordb"), x_workroom_id=room_id(workroom)
            )
        )

    async def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[VectorDBInstance]:
        """Return the databases of a workroom."""
        request = list_vectordbs(x_workroom_id=room_id(workroom))
        return await self._call(request, list[VectorDBInstance])

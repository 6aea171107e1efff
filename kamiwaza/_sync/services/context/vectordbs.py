# Written by scripts/unasync.py from kamiwaza/_async/services/context/vectordbs.py: edit that.
"""Vector databases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services.context._vectors import VectorsMixin
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
    from kamiwaza._sync.operations.operation import Operation


class VectorDBsService(VectorsMixin):
    """`client.context.vectordbs`: databases of vectors, and the vectors in them.

    Every method takes a `workroom` (an object or its id) to be made in; without it the calls are
    made in the client's own. The global workroom can be read only: writing there raises
    PermissionDeniedError. A platform without a backend for vectors raises NotSupportedByServerError
    everywhere.
    """

    def create(
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
    ) -> Operation[VectorDBInstance]:
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
        return self._start(request, VectorDBInstance, started=VectorDBInstance)

    def get(
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
        return self._call(request, VectorDBInstance)

    def update(
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
        return self._call(request, VectorDBInstance)

    def scale(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        replicas: int,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[VectorDBInstance]:
        """Begin to run a database in so many copies; `wait()` returns it, running again.

        It cannot be cancelled; scale back instead.
        """
        request = scale_vectordb_instance(
            identifier(vectordb, "vectordb"),
            body=ScaleVectorDBInstance(replicas=replicas),
            x_workroom_id=room_id(workroom),
        )
        return self._start(request, VectorDBInstance, started=VectorDBInstance)

    def delete(
        self,
        vectordb: VectorDBInstance | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a database with everything in it."""
        self._send(
            delete_vectordb_instance(
                identifier(vectordb, "vectordb"), x_workroom_id=room_id(workroom)
            )
        )

    def list(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[VectorDBInstance]:
        """Return the databases of a workroom."""
        request = list_vectordbs(x_workroom_id=room_id(workroom))
        return self._call(request, list[VectorDBInstance])

"""Vector databases."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, OrUnset, Patch, Payload
from kamiwaza.schemas.context_instances import ContextInstance
from kamiwaza_api.types import UNSET


class VectorDBEngine(StrEnum):
    """The software that a vector database runs on."""

    MILVUS = "milvus"
    VESPA = "vespa"


class CreateVectorDBInstance(Payload):
    """Body that creates a vector database; see `context.vectordbs.create`."""

    component: ClassVar[str | None] = "CreateVectorDBInstance"

    name: str
    engine: OpenEnum[VectorDBEngine]
    replicas: int | None = None
    storage_size: str | None = None
    seaweedfs_volume_max: int | None = None
    seaweedfs_volume_size_limit_mb: int | None = None
    config: JsonObject | None = None
    workroom_id: Id | None = None


class UpdateVectorDBInstance(Patch):
    """Body that changes a vector database."""

    component: ClassVar[str | None] = "UpdateVectorDBInstance"

    replicas: OrUnset[int | None] = UNSET
    config: OrUnset[JsonObject | None] = UNSET


class ScaleVectorDBInstance(Payload):
    """Body that changes the number of copies of a vector database."""

    component: ClassVar[str | None] = "ScaleVectorDBInstance"

    replicas: int


class VectorDBInstance(ContextInstance):
    """A vector database."""

    component: ClassVar[str | None] = "VectorDBInstance"

    id: Id
    engine: OpenEnum[VectorDBEngine] | None = None
    replicas: int | None = None
    config: JsonObject | None = None

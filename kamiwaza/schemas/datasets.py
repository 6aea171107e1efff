"""Datasets of the catalog: where data is and which fields it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class StorageBackend(StrEnum):
    """The storage of the objects of a writable dataset."""

    OBJECT = "object"
    FILE = "file"


class StorageScope(StrEnum):
    """The owner of the storage of a writable dataset."""

    WORKROOM = "workroom"


class BindingState(StrEnum):
    """Whether the storage of a writable dataset works."""

    READY = "ready"
    ERROR = "error"


class SchemaField(Schema):
    """One field of a dataset; `type` is a type name of the dataset's own platform."""

    component: ClassVar[str | None] = "SchemaField"

    name: str
    type: str
    description: str | None = None


class DatasetSchema(Schema):
    """The fields of a dataset."""

    component: ClassVar[str | None] = "Schema"

    name: str
    platform: str
    fields: list[SchemaField]
    version: int | None = None

    @property
    def types(self) -> dict[str, str]:
        """The types of the fields by their names."""
        return {field.name: field.type for field in self.fields}


class DatasetStorage(Schema):
    """The storage requested for a writable dataset; None leaves the choice to the platform."""

    component: ClassVar[str | None] = "DatasetStorageRequest"

    backend: OpenEnum[StorageBackend] | None = None


class ObjectLocator(Schema):
    """A place in an object store."""

    component: ClassVar[str | None] = "ObjectLocator"

    bucket: str
    prefix: str


class FileLocator(Schema):
    """A place in a file system of the platform."""

    component: ClassVar[str | None] = "FileLocator"

    root_id: str
    relative_path: str


class DatasetStorageBinding(Schema):
    """The storage that holds the objects of a writable dataset."""

    component: ClassVar[str | None] = "DatasetStorageBinding"

    binding_id: Id
    backend: OpenEnum[StorageBackend] | None = None
    state: OpenEnum[BindingState] | None = None
    locator: ObjectLocator | FileLocator | JsonObject | None = None
    workroom_id: Id | None = None
    scope: OpenEnum[StorageScope] | None = None
    version: int | str | None = None
    created_at: Timestamp | None = None


class Dataset(Schema):
    """A dataset. Its `urn` is opaque: pass it on unchanged.

    `content_revision` grows with every change of a writable dataset's objects. Members without a
    value in the catalog are None.

    Attributes:
        urn: the URN of the dataset.
        name: the name of the dataset.
        platform: the system that holds the data, such as `s3`.
        environment: the environment of the data, such as `PROD`.
        description: a text for people.
        container_urn: the URN of the container that it is in.
        tags: the tags of the dataset.
        properties: further properties by name.
        dataset_schema: the fields of its rows.
        writable: True if the dataset takes objects.
        storage: where the objects of a writable dataset are to be stored.
        storage_binding: whether this storage works.
        content_revision: the number of changes of its objects.
        workroom_id: the id of the workroom that it belongs to.
        created_at: the time of its creation.
        updated_at: the time of the last change.
    """

    component: ClassVar[str | None] = "Dataset"

    urn: str
    name: str | None = None
    platform: str | None = None
    environment: str | None = None
    description: str | None = None
    container_urn: str | None = None
    tags: list[str] | None = None
    properties: JsonObject | None = None
    dataset_schema: DatasetSchema | None = None
    writable: bool = False
    storage: DatasetStorage | None = None
    storage_binding: DatasetStorageBinding | None = None
    content_revision: int = 0
    workroom_id: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def is_writable(self) -> bool:
        """True if you can upload objects: the dataset is writable and its storage works."""
        bound = self.storage_binding
        return self.writable and (bound is None or bound.state == BindingState.READY)

    @property
    def location(self) -> str | None:
        """The address of the data, if the properties have one."""
        location = (self.properties or {}).get("location")
        return location if isinstance(location, str) else None


class CreateDataset(Payload):
    """Body that creates a dataset."""

    component: ClassVar[str | None] = "DatasetCreate"

    name: str
    platform: str
    environment: str | None = None
    description: str | None = None
    container_urn: str | None = None
    tags: list[str] | None = None
    properties: JsonObject | None = None
    dataset_schema: DatasetSchema | None = None
    writable: bool | None = None
    storage: DatasetStorage | None = None


class DatasetGate(Schema):
    """The gate of a dataset: by attributes of the user it decides which part the user may see."""

    component: ClassVar[str | None] = "AttributeGateBindingResponse"

    dataset_urn: str
    type: str = ""
    gate_name: str = ""
    kind: str = ""
    config: JsonObject = Field(default_factory=dict)


class SetDatasetGate(Payload):
    """Body that binds a gate to a dataset."""

    component: ClassVar[str | None] = "AttributeGateBindingRequest"

    type: str
    config: JsonObject | None = None


class DatasetUpdate(Patch):
    """Body that changes a dataset."""

    component: ClassVar[str | None] = "DatasetUpdate"

    description: OrUnset[str | None] = UNSET
    container_urn: OrUnset[str | None] = UNSET
    tags: OrUnset[Sequence[str] | None] = UNSET
    properties: OrUnset[Mapping[str, JsonValue] | None] = UNSET
    updated_at: OrUnset[Timestamp | None] = UNSET


class SetDatasetSchema(Payload):
    """Body that replaces the fields of a dataset."""

    name: str | None
    platform: str | None
    version: int | None = None
    fields: list[SchemaField]

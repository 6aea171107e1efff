"""Datasets of the catalog: where data is, and what it looks like."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class StorageBackend(StrEnum):
    """Where the objects of a writable dataset are kept."""

    OBJECT = "object"
    FILE = "file"


class StorageScope(StrEnum):
    """What the storage of a writable dataset belongs to."""

    WORKROOM = "workroom"


class BindingState(StrEnum):
    """Whether the storage of a writable dataset can be used."""

    READY = "ready"
    ERROR = "error"


class SchemaField(Schema):
    """One field of a dataset; `type` is the word of the dataset's own platform."""

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
    """Which storage was asked for; None leaves it to the platform."""

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
    """Where the objects of a writable dataset are kept."""

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
    """A dataset. Its `urn` is opaque: pass it on as it is, whatever characters it has.

    `content_revision` grows with every change of a writable dataset's objects. Catalogs leave
    out, or send as null, what nobody told them.
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
        """True when objects can be put into it: it is meant for that, and its storage works."""
        bound = self.storage_binding
        return self.writable and (bound is None or bound.state == BindingState.READY)

    @property
    def location(self) -> str | None:
        """Where the data is, if its properties say so."""
        found = (self.properties or {}).get("location")
        return found if isinstance(found, str) else None


class CreateDataset(Payload):
    """A dataset to make known to the catalog."""

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
    """The gate that decides who sees which part of a dataset, by attributes of the caller."""

    component: ClassVar[str | None] = "AttributeGateBindingResponse"

    dataset_urn: str
    type: str = ""
    gate_name: str = ""
    kind: str = ""
    config: JsonObject = Field(default_factory=dict)


class SetDatasetGate(Payload):
    """A gate to bind to a dataset."""

    component: ClassVar[str | None] = "AttributeGateBindingRequest"

    type: str
    config: JsonObject | None = None

"""Containers of the catalog: groups of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, TypeAlias

from pydantic import BeforeValidator, Field, JsonValue

from kamiwaza.schemas._base import (
    JsonObject,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET

Urns: TypeAlias = Annotated[list[str], BeforeValidator(lambda value: value or [])]
"""URNs; none where a catalog sends null."""


class Container(Schema):
    """A container. `datasets` has the URNs of one page, `datasets_next_cursor` the next."""

    component: ClassVar[str | None] = "Container"

    urn: str
    name: str | None = None
    platform: str | None = None
    description: str | None = None
    parent_urn: str | None = None
    sub_containers: Urns = Field(default_factory=list)
    datasets: Urns = Field(default_factory=list)
    datasets_next_cursor: str | None = None
    tags: list[str] | None = None
    properties: JsonObject | None = None
    workroom_id: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def has_more_datasets(self) -> bool:
        """True if `datasets` is not complete; `containers.iter_datasets` returns all of them."""
        return self.datasets_next_cursor is not None


class CreateContainer(Payload):
    """Body that creates a container."""

    component: ClassVar[str | None] = "ContainerCreate"

    name: str
    platform: str | None = None
    description: str | None = None
    parent_urn: str | None = None
    tags: list[str] | None = None
    properties: JsonObject | None = None


class AddDataset(Payload):
    """Body that adds a dataset to a container."""

    component: ClassVar[str | None] = "AddRemoveDataset"

    dataset_urn: str


class ContainerUpdate(Patch):
    """Body that changes a container."""

    component: ClassVar[str | None] = "ContainerUpdate"

    name: OrUnset[str | None] = UNSET
    description: OrUnset[str | None] = UNSET
    parent_urn: OrUnset[str | None] = UNSET
    tags: OrUnset[Sequence[str] | None] = UNSET
    properties: OrUnset[Mapping[str, JsonValue] | None] = UNSET

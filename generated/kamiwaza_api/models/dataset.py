"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_storage_binding import DatasetStorageBinding
    from ..models.dataset_storage_request import DatasetStorageRequest
    from ..models.schema import Schema


@_attrs_define(kw_only=True)
class Dataset:
    """Schema Dataset; members the contract does not know are kept."""

    name: str
    platform: str
    urn: str
    container_urn: None | str | Unset = UNSET
    content_revision: int | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    dataset_schema: None | Schema | Unset = UNSET
    description: None | str | Unset = UNSET
    environment: str | Unset = UNSET
    properties: Any | Unset = UNSET
    storage: DatasetStorageRequest | None | Unset = UNSET
    storage_binding: DatasetStorageBinding | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    writable: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["platform"] = self.platform
        field_dict["urn"] = self.urn
        if self.container_urn is not UNSET:
            field_dict["container_urn"] = self.container_urn
        if self.content_revision is not UNSET:
            field_dict["content_revision"] = self.content_revision
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.dataset_schema is not UNSET:
            field_dict["dataset_schema"] = to_json(self.dataset_schema)
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.environment is not UNSET:
            field_dict["environment"] = self.environment
        if self.properties is not UNSET:
            field_dict["properties"] = self.properties
        if self.storage is not UNSET:
            field_dict["storage"] = to_json(self.storage)
        if self.storage_binding is not UNSET:
            field_dict["storage_binding"] = to_json(self.storage_binding)
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        if self.writable is not UNSET:
            field_dict["writable"] = self.writable
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_storage_binding import DatasetStorageBinding
        from ..models.dataset_storage_request import DatasetStorageRequest
        from ..models.schema import Schema

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            platform=d.pop("platform"),
            urn=d.pop("urn"),
            container_urn=d.pop("container_urn", UNSET),
            content_revision=d.pop("content_revision", UNSET),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            dataset_schema=given(either(Schema.from_dict), d.pop("dataset_schema", UNSET)),
            description=d.pop("description", UNSET),
            environment=d.pop("environment", UNSET),
            properties=d.pop("properties", UNSET),
            storage=given(either(DatasetStorageRequest.from_dict), d.pop("storage", UNSET)),
            storage_binding=given(
                either(DatasetStorageBinding.from_dict), d.pop("storage_binding", UNSET)
            ),
            tags=d.pop("tags", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
            workroom_id=d.pop("workroom_id", UNSET),
            writable=d.pop("writable", UNSET),
        )
        found.additional_properties = d
        return found

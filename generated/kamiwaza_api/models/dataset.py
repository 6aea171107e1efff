"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.dataset_storage_binding import DatasetStorageBinding
        from ..models.dataset_storage_request import DatasetStorageRequest
        from ..models.schema import Schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        platform = self.platform
        field_dict["platform"] = platform
        urn = self.urn
        field_dict["urn"] = urn
        container_urn = self.container_urn

        if container_urn is not UNSET:
            field_dict["container_urn"] = container_urn
        content_revision = self.content_revision
        if content_revision is not UNSET:
            field_dict["content_revision"] = content_revision
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        dataset_schema: dict[str, Any] | None | Unset
        if isinstance(self.dataset_schema, Unset):
            dataset_schema = UNSET
        elif isinstance(self.dataset_schema, Schema):
            dataset_schema = self.dataset_schema.to_dict()
        else:
            dataset_schema = self.dataset_schema

        if dataset_schema is not UNSET:
            field_dict["dataset_schema"] = dataset_schema
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        environment = self.environment
        if environment is not UNSET:
            field_dict["environment"] = environment
        properties = self.properties
        if properties is not UNSET:
            field_dict["properties"] = properties
        storage: dict[str, Any] | None | Unset
        if isinstance(self.storage, Unset):
            storage = UNSET
        elif isinstance(self.storage, DatasetStorageRequest):
            storage = self.storage.to_dict()
        else:
            storage = self.storage

        if storage is not UNSET:
            field_dict["storage"] = storage
        storage_binding: dict[str, Any] | None | Unset
        if isinstance(self.storage_binding, Unset):
            storage_binding = UNSET
        elif isinstance(self.storage_binding, DatasetStorageBinding):
            storage_binding = self.storage_binding.to_dict()
        else:
            storage_binding = self.storage_binding

        if storage_binding is not UNSET:
            field_dict["storage_binding"] = storage_binding
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        writable = self.writable
        if writable is not UNSET:
            field_dict["writable"] = writable
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_storage_binding import DatasetStorageBinding
        from ..models.dataset_storage_request import DatasetStorageRequest
        from ..models.schema import Schema

        d = dict(src_dict)
        name = d.pop("name")
        platform = d.pop("platform")
        urn = d.pop("urn")
        container_urn = d.pop("container_urn", UNSET)

        content_revision = d.pop("content_revision", UNSET)

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_dataset_schema(data: Any) -> None | Schema | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dataset_schema_type_0 = Schema.from_dict(data)

                return dataset_schema_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Schema | Unset, data)

        dataset_schema = _parse_dataset_schema(d.pop("dataset_schema", UNSET))

        description = d.pop("description", UNSET)

        environment = d.pop("environment", UNSET)
        properties = d.pop("properties", UNSET)

        def _parse_storage(data: Any) -> DatasetStorageRequest | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                storage_type_0 = DatasetStorageRequest.from_dict(data)

                return storage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DatasetStorageRequest | None | Unset, data)

        storage = _parse_storage(d.pop("storage", UNSET))

        def _parse_storage_binding(data: Any) -> DatasetStorageBinding | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                storage_binding_type_0 = DatasetStorageBinding.from_dict(data)

                return storage_binding_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DatasetStorageBinding | None | Unset, data)

        storage_binding = _parse_storage_binding(d.pop("storage_binding", UNSET))

        tags = d.pop("tags", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        workroom_id = d.pop("workroom_id", UNSET)

        writable = d.pop("writable", UNSET)
        found = cls(
            name=name,
            platform=platform,
            urn=urn,
            container_urn=container_urn,
            content_revision=content_revision,
            created_at=created_at,
            dataset_schema=dataset_schema,
            description=description,
            environment=environment,
            properties=properties,
            storage=storage,
            storage_binding=storage_binding,
            tags=tags,
            updated_at=updated_at,
            workroom_id=workroom_id,
            writable=writable,
        )
        found.additional_properties = d
        return found

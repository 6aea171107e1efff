"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_storage_request import DatasetStorageRequest
    from ..models.schema import Schema


@_attrs_define(kw_only=True)
class DatasetCreate:
    """Schema DatasetCreate; members the contract does not know are kept."""

    name: str
    platform: str
    container_urn: None | str | Unset = UNSET
    dataset_schema: None | Schema | Unset = UNSET
    description: None | str | Unset = UNSET
    environment: str | Unset = UNSET
    properties: Any | Unset = UNSET
    storage: DatasetStorageRequest | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    writable: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.dataset_storage_request import DatasetStorageRequest
        from ..models.schema import Schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        platform = self.platform
        field_dict["platform"] = platform
        container_urn = self.container_urn

        if container_urn is not UNSET:
            field_dict["container_urn"] = container_urn
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
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        writable = self.writable
        if writable is not UNSET:
            field_dict["writable"] = writable
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_storage_request import DatasetStorageRequest
        from ..models.schema import Schema

        d = dict(src_dict)
        name = d.pop("name")
        platform = d.pop("platform")
        container_urn = d.pop("container_urn", UNSET)

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

        tags = d.pop("tags", UNSET)

        writable = d.pop("writable", UNSET)
        found = cls(
            name=name,
            platform=platform,
            container_urn=container_urn,
            dataset_schema=dataset_schema,
            description=description,
            environment=environment,
            properties=properties,
            storage=storage,
            tags=tags,
            writable=writable,
        )
        found.additional_properties = d
        return found

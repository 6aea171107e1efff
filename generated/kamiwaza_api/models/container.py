"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Container:
    """Schema Container; members the contract does not know are kept."""

    name: str
    urn: str
    created_at: datetime.datetime | None | Unset = UNSET
    datasets: list[str] | Unset = UNSET
    datasets_next_cursor: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    parent_urn: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    properties: Any | Unset = UNSET
    sub_containers: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        urn = self.urn
        field_dict["urn"] = urn
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        datasets: list[str] | Unset = UNSET
        if not isinstance(self.datasets, Unset):
            datasets = self.datasets

        if datasets is not UNSET:
            field_dict["datasets"] = datasets
        datasets_next_cursor = self.datasets_next_cursor

        if datasets_next_cursor is not UNSET:
            field_dict["datasets_next_cursor"] = datasets_next_cursor
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        parent_urn = self.parent_urn

        if parent_urn is not UNSET:
            field_dict["parent_urn"] = parent_urn
        platform = self.platform

        if platform is not UNSET:
            field_dict["platform"] = platform
        properties = self.properties
        if properties is not UNSET:
            field_dict["properties"] = properties
        sub_containers: list[str] | Unset = UNSET
        if not isinstance(self.sub_containers, Unset):
            sub_containers = self.sub_containers

        if sub_containers is not UNSET:
            field_dict["sub_containers"] = sub_containers
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        urn = d.pop("urn")

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

        datasets = d.pop("datasets", UNSET)

        datasets_next_cursor = d.pop("datasets_next_cursor", UNSET)

        description = d.pop("description", UNSET)

        parent_urn = d.pop("parent_urn", UNSET)

        platform = d.pop("platform", UNSET)

        properties = d.pop("properties", UNSET)
        sub_containers = d.pop("sub_containers", UNSET)

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

        found = cls(
            name=name,
            urn=urn,
            created_at=created_at,
            datasets=datasets,
            datasets_next_cursor=datasets_next_cursor,
            description=description,
            parent_urn=parent_urn,
            platform=platform,
            properties=properties,
            sub_containers=sub_containers,
            tags=tags,
            updated_at=updated_at,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class AccessibleResourcesResponse:
    """Schema AccessibleResourcesResponse; members the contract does not know are kept."""

    effective: bool
    limit: int
    namespace: str
    offset: int
    permission: str
    resource_ids: list[str]
    source: str
    subject_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        effective = self.effective
        field_dict["effective"] = effective
        limit = self.limit
        field_dict["limit"] = limit
        namespace = self.namespace
        field_dict["namespace"] = namespace
        offset = self.offset
        field_dict["offset"] = offset
        permission = self.permission
        field_dict["permission"] = permission
        resource_ids = self.resource_ids

        field_dict["resource_ids"] = resource_ids
        source = self.source
        field_dict["source"] = source
        subject_id = self.subject_id
        field_dict["subject_id"] = subject_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        effective = d.pop("effective")
        limit = d.pop("limit")
        namespace = d.pop("namespace")
        offset = d.pop("offset")
        permission = d.pop("permission")
        resource_ids = d.pop("resource_ids")

        source = d.pop("source")
        subject_id = d.pop("subject_id")
        found = cls(
            effective=effective,
            limit=limit,
            namespace=namespace,
            offset=offset,
            permission=permission,
            resource_ids=resource_ids,
            source=source,
            subject_id=subject_id,
        )
        found.additional_properties = d
        return found

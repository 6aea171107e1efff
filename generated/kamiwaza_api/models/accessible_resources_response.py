"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members


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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["effective"] = self.effective
        field_dict["limit"] = self.limit
        field_dict["namespace"] = self.namespace
        field_dict["offset"] = self.offset
        field_dict["permission"] = self.permission
        field_dict["resource_ids"] = self.resource_ids
        field_dict["source"] = self.source
        field_dict["subject_id"] = self.subject_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            effective=d.pop("effective"),
            limit=d.pop("limit"),
            namespace=d.pop("namespace"),
            offset=d.pop("offset"),
            permission=d.pop("permission"),
            resource_ids=d.pop("resource_ids"),
            source=d.pop("source"),
            subject_id=d.pop("subject_id"),
        )
        found.additional_properties = d
        return found

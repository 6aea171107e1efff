"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.readiness_section_key import ReadinessSectionKey
from ..models.readiness_section_status import ReadinessSectionStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ReadinessSection:
    """Schema ReadinessSection; members the contract does not know are kept."""

    detail: str
    key: ReadinessSectionKey
    label: str
    status: ReadinessSectionStatus
    count: int | None | Unset = UNSET
    error_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["detail"] = self.detail
        field_dict["key"] = to_json(self.key)
        field_dict["label"] = self.label
        field_dict["status"] = to_json(self.status)
        if self.count is not UNSET:
            field_dict["count"] = self.count
        if self.error_code is not UNSET:
            field_dict["error_code"] = self.error_code
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            detail=d.pop("detail"),
            key=ReadinessSectionKey(d.pop("key")),
            label=d.pop("label"),
            status=ReadinessSectionStatus(d.pop("status")),
            count=d.pop("count", UNSET),
            error_code=d.pop("error_code", UNSET),
        )
        found.additional_properties = d
        return found

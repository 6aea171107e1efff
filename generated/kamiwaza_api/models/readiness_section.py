"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        detail = self.detail
        field_dict["detail"] = detail
        key = self.key.value
        field_dict["key"] = key
        label = self.label
        field_dict["label"] = label
        status = self.status.value
        field_dict["status"] = status
        count = self.count

        if count is not UNSET:
            field_dict["count"] = count
        error_code = self.error_code

        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        detail = d.pop("detail")
        key = ReadinessSectionKey(d.pop("key"))

        label = d.pop("label")
        status = ReadinessSectionStatus(d.pop("status"))

        count = d.pop("count", UNSET)

        error_code = d.pop("error_code", UNSET)

        found = cls(
            detail=detail, key=key, label=label, status=status, count=count, error_code=error_code
        )
        found.additional_properties = d
        return found

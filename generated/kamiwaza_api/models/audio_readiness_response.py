"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AudioReadinessResponse:
    """Schema AudioReadinessResponse; members the contract does not know are kept."""

    code: str
    message: str
    ready: bool
    details: Any | Unset = UNSET
    remediation: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["code"] = self.code
        field_dict["message"] = self.message
        field_dict["ready"] = self.ready
        if self.details is not UNSET:
            field_dict["details"] = self.details
        if self.remediation is not UNSET:
            field_dict["remediation"] = self.remediation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            code=d.pop("code"),
            message=d.pop("message"),
            ready=d.pop("ready"),
            details=d.pop("details", UNSET),
            remediation=d.pop("remediation", UNSET),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ServiceUnavailable503Detail:
    """Schema ServiceUnavailable503Detail; members the contract does not know are kept."""

    code: str
    message: str
    retry_after_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["code"] = self.code
        field_dict["message"] = self.message
        if self.retry_after_seconds is not UNSET:
            field_dict["retry_after_seconds"] = self.retry_after_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            code=d.pop("code"),
            message=d.pop("message"),
            retry_after_seconds=d.pop("retry_after_seconds", UNSET),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class StartRayBody:
    """Schema StartRayBody; members the contract does not know are kept."""

    options: Any | None | Unset = UNSET
    runtime_env: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.options is not UNSET:
            field_dict["options"] = self.options
        if self.runtime_env is not UNSET:
            field_dict["runtime_env"] = self.runtime_env
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(options=d.pop("options", UNSET), runtime_env=d.pop("runtime_env", UNSET))
        found.additional_properties = d
        return found

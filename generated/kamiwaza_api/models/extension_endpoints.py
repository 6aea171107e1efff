"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ExtensionEndpoints:
    """Schema ExtensionEndpoints; members the contract does not know are kept."""

    external: None | str | Unset = UNSET
    internal: None | str | Unset = UNSET
    runtime_path: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.external is not UNSET:
            field_dict["external"] = self.external
        if self.internal is not UNSET:
            field_dict["internal"] = self.internal
        if self.runtime_path is not UNSET:
            field_dict["runtime_path"] = self.runtime_path
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            external=d.pop("external", UNSET),
            internal=d.pop("internal", UNSET),
            runtime_path=d.pop("runtime_path", UNSET),
        )
        found.additional_properties = d
        return found

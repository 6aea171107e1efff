"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.discovered_model_protocol import DiscoveredModelProtocol
from ..models.discovered_model_purpose_type_0 import DiscoveredModelPurposeType0
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DiscoveredModel:
    """Schema DiscoveredModel; members the contract does not know are kept."""

    id: str
    protocol: DiscoveredModelProtocol
    api_version: None | str | Unset = UNSET
    purpose: DiscoveredModelPurposeType0 | None | Unset = UNSET
    underlying_model: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["id"] = self.id
        field_dict["protocol"] = to_json(self.protocol)
        if self.api_version is not UNSET:
            field_dict["api_version"] = self.api_version
        if self.purpose is not UNSET:
            field_dict["purpose"] = to_json(self.purpose)
        if self.underlying_model is not UNSET:
            field_dict["underlying_model"] = self.underlying_model
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            id=d.pop("id"),
            protocol=DiscoveredModelProtocol(d.pop("protocol")),
            api_version=d.pop("api_version", UNSET),
            purpose=given(either(DiscoveredModelPurposeType0), d.pop("purpose", UNSET)),
            underlying_model=d.pop("underlying_model", UNSET),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        id = self.id
        field_dict["id"] = id
        protocol = self.protocol.value
        field_dict["protocol"] = protocol
        api_version = self.api_version

        if api_version is not UNSET:
            field_dict["api_version"] = api_version
        purpose: None | str | Unset
        if isinstance(self.purpose, Unset):
            purpose = UNSET
        elif isinstance(self.purpose, DiscoveredModelPurposeType0):
            purpose = self.purpose.value
        else:
            purpose = self.purpose

        if purpose is not UNSET:
            field_dict["purpose"] = purpose
        underlying_model = self.underlying_model

        if underlying_model is not UNSET:
            field_dict["underlying_model"] = underlying_model
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        id = d.pop("id")
        protocol = DiscoveredModelProtocol(d.pop("protocol"))

        api_version = d.pop("api_version", UNSET)

        def _parse_purpose(data: Any) -> DiscoveredModelPurposeType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                purpose_type_0 = DiscoveredModelPurposeType0(data)

                return purpose_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DiscoveredModelPurposeType0 | None | Unset, data)

        purpose = _parse_purpose(d.pop("purpose", UNSET))

        underlying_model = d.pop("underlying_model", UNSET)

        found = cls(
            id=id,
            protocol=protocol,
            api_version=api_version,
            purpose=purpose,
            underlying_model=underlying_model,
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.resource_spec import ResourceSpec


@_attrs_define(kw_only=True)
class SandboxSpec:
    """Schema SandboxSpec; members the contract does not know are kept."""

    enabled: bool | Unset = UNSET
    image_whitelist: list[str] | Unset = UNSET
    max_lifetime_seconds: int | None | Unset = UNSET
    namespace: None | str | Unset = UNSET
    persistence: bool | Unset = UNSET
    resources: None | ResourceSpec | Unset = UNSET
    service_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.enabled is not UNSET:
            field_dict["enabled"] = self.enabled
        if self.image_whitelist is not UNSET:
            field_dict["image_whitelist"] = self.image_whitelist
        if self.max_lifetime_seconds is not UNSET:
            field_dict["max_lifetime_seconds"] = self.max_lifetime_seconds
        if self.namespace is not UNSET:
            field_dict["namespace"] = self.namespace
        if self.persistence is not UNSET:
            field_dict["persistence"] = self.persistence
        if self.resources is not UNSET:
            field_dict["resources"] = to_json(self.resources)
        if self.service_name is not UNSET:
            field_dict["service_name"] = self.service_name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.resource_spec import ResourceSpec

        d = members(src_dict)
        found = cls(
            enabled=d.pop("enabled", UNSET),
            image_whitelist=d.pop("image_whitelist", UNSET),
            max_lifetime_seconds=d.pop("max_lifetime_seconds", UNSET),
            namespace=d.pop("namespace", UNSET),
            persistence=d.pop("persistence", UNSET),
            resources=given(either(ResourceSpec.from_dict), d.pop("resources", UNSET)),
            service_name=d.pop("service_name", UNSET),
        )
        found.additional_properties = d
        return found

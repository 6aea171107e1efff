"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.network_policy_spec import NetworkPolicySpec


@_attrs_define(kw_only=True)
class NetworkingSpec:
    """Schema NetworkingSpec; members the contract does not know are kept."""

    ingress_enabled: bool | Unset = UNSET
    network_policy: NetworkPolicySpec | None | Unset = UNSET
    path_prefix: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.ingress_enabled is not UNSET:
            field_dict["ingress_enabled"] = self.ingress_enabled
        if self.network_policy is not UNSET:
            field_dict["network_policy"] = to_json(self.network_policy)
        if self.path_prefix is not UNSET:
            field_dict["path_prefix"] = self.path_prefix
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.network_policy_spec import NetworkPolicySpec

        d = members(src_dict)
        found = cls(
            ingress_enabled=d.pop("ingress_enabled", UNSET),
            network_policy=given(
                either(NetworkPolicySpec.from_dict), d.pop("network_policy", UNSET)
            ),
            path_prefix=d.pop("path_prefix", UNSET),
        )
        found.additional_properties = d
        return found

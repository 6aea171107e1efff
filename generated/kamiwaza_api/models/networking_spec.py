"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.network_policy_spec import NetworkPolicySpec

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        ingress_enabled = self.ingress_enabled
        if ingress_enabled is not UNSET:
            field_dict["ingress_enabled"] = ingress_enabled
        network_policy: dict[str, Any] | None | Unset
        if isinstance(self.network_policy, Unset):
            network_policy = UNSET
        elif isinstance(self.network_policy, NetworkPolicySpec):
            network_policy = self.network_policy.to_dict()
        else:
            network_policy = self.network_policy

        if network_policy is not UNSET:
            field_dict["network_policy"] = network_policy
        path_prefix = self.path_prefix

        if path_prefix is not UNSET:
            field_dict["path_prefix"] = path_prefix
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.network_policy_spec import NetworkPolicySpec

        d = dict(src_dict)
        ingress_enabled = d.pop("ingress_enabled", UNSET)

        def _parse_network_policy(data: Any) -> NetworkPolicySpec | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                network_policy_type_0 = NetworkPolicySpec.from_dict(data)

                return network_policy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NetworkPolicySpec | None | Unset, data)

        network_policy = _parse_network_policy(d.pop("network_policy", UNSET))

        path_prefix = d.pop("path_prefix", UNSET)

        found = cls(
            ingress_enabled=ingress_enabled, network_policy=network_policy, path_prefix=path_prefix
        )
        found.additional_properties = d
        return found

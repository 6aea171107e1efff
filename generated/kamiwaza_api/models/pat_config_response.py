"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.pat_config_response_scope_labels import PATConfigResponseScopeLabels
    from ..models.patttl_policy import PATTTLPolicy


@_attrs_define(kw_only=True)
class PATConfigResponse:
    """Schema PATConfigResponse; members the contract does not know are kept."""

    available_scopes: list[str]
    default_scope: str
    scope_hierarchy: list[str]
    scope_labels: PATConfigResponseScopeLabels
    ttl: PATTTLPolicy
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["available_scopes"] = self.available_scopes
        field_dict["default_scope"] = self.default_scope
        field_dict["scope_hierarchy"] = self.scope_hierarchy
        field_dict["scope_labels"] = to_json(self.scope_labels)
        field_dict["ttl"] = to_json(self.ttl)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pat_config_response_scope_labels import PATConfigResponseScopeLabels
        from ..models.patttl_policy import PATTTLPolicy

        d = members(src_dict)
        found = cls(
            available_scopes=d.pop("available_scopes"),
            default_scope=d.pop("default_scope"),
            scope_hierarchy=d.pop("scope_hierarchy"),
            scope_labels=PATConfigResponseScopeLabels.from_dict(d.pop("scope_labels")),
            ttl=PATTTLPolicy.from_dict(d.pop("ttl")),
        )
        found.additional_properties = d
        return found

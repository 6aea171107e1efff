"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.access_request_resolve_decision import AccessRequestResolveDecision


@_attrs_define(kw_only=True)
class AccessRequestResolve:
    """Schema AccessRequestResolve; members the contract does not know are kept."""

    decision: AccessRequestResolveDecision
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        decision = self.decision.value
        field_dict["decision"] = decision
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        decision = AccessRequestResolveDecision(d.pop("decision"))

        found = cls(decision=decision)
        found.additional_properties = d
        return found

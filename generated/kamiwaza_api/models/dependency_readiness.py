"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.dependency_readiness_state import DependencyReadinessState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DependencyReadiness:
    """Schema DependencyReadiness; members the contract does not know are kept."""

    name: str
    state: DependencyReadinessState
    reason: None | str | Unset = UNSET
    retry_after_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["state"] = to_json(self.state)
        if self.reason is not UNSET:
            field_dict["reason"] = self.reason
        if self.retry_after_seconds is not UNSET:
            field_dict["retry_after_seconds"] = self.retry_after_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            state=DependencyReadinessState(d.pop("state")),
            reason=d.pop("reason", UNSET),
            retry_after_seconds=d.pop("retry_after_seconds", UNSET),
        )
        found.additional_properties = d
        return found

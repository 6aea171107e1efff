"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        state = self.state.value
        field_dict["state"] = state
        reason = self.reason

        if reason is not UNSET:
            field_dict["reason"] = reason
        retry_after_seconds = self.retry_after_seconds

        if retry_after_seconds is not UNSET:
            field_dict["retry_after_seconds"] = retry_after_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        state = DependencyReadinessState(d.pop("state"))

        reason = d.pop("reason", UNSET)

        retry_after_seconds = d.pop("retry_after_seconds", UNSET)

        found = cls(name=name, state=state, reason=reason, retry_after_seconds=retry_after_seconds)
        found.additional_properties = d
        return found

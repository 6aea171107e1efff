"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.rollout_outcome_out_rollout_status import RolloutOutcomeOutRolloutStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RolloutOutcomeOut:
    """Schema RolloutOutcomeOut; members the contract does not know are kept."""

    db_updated: bool
    env_patched: bool
    rollout_status: RolloutOutcomeOutRolloutStatus
    rollout_triggered: bool
    detail: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["db_updated"] = self.db_updated
        field_dict["env_patched"] = self.env_patched
        field_dict["rollout_status"] = to_json(self.rollout_status)
        field_dict["rollout_triggered"] = self.rollout_triggered
        if self.detail is not UNSET:
            field_dict["detail"] = self.detail
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            db_updated=d.pop("db_updated"),
            env_patched=d.pop("env_patched"),
            rollout_status=RolloutOutcomeOutRolloutStatus(d.pop("rollout_status")),
            rollout_triggered=d.pop("rollout_triggered"),
            detail=d.pop("detail", UNSET),
        )
        found.additional_properties = d
        return found

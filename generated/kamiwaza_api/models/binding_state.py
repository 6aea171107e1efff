"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.binding_state_source import BindingStateSource
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class BindingState:
    """Schema BindingState; members the contract does not know are kept."""

    base_url: None | str | Unset = UNSET
    deployment_id: None | Unset | UUID = UNSET
    healthy: bool | Unset = UNSET
    last_resolved_at: datetime.datetime | None | Unset = UNSET
    model_name: None | str | Unset = UNSET
    repo_model_id: None | str | Unset = UNSET
    source: BindingStateSource | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.base_url is not UNSET:
            field_dict["base_url"] = self.base_url
        if self.deployment_id is not UNSET:
            field_dict["deployment_id"] = to_json(self.deployment_id)
        if self.healthy is not UNSET:
            field_dict["healthy"] = self.healthy
        if self.last_resolved_at is not UNSET:
            field_dict["last_resolved_at"] = to_json(self.last_resolved_at)
        if self.model_name is not UNSET:
            field_dict["model_name"] = self.model_name
        if self.repo_model_id is not UNSET:
            field_dict["repo_model_id"] = self.repo_model_id
        if self.source is not UNSET:
            field_dict["source"] = to_json(self.source)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            base_url=d.pop("base_url", UNSET),
            deployment_id=given(either(UUID), d.pop("deployment_id", UNSET)),
            healthy=d.pop("healthy", UNSET),
            last_resolved_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_resolved_at", UNSET)
            ),
            model_name=d.pop("model_name", UNSET),
            repo_model_id=d.pop("repo_model_id", UNSET),
            source=given(BindingStateSource, d.pop("source", UNSET)),
        )
        found.additional_properties = d
        return found

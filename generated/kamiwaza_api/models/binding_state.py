"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        base_url = self.base_url

        if base_url is not UNSET:
            field_dict["base_url"] = base_url
        deployment_id: None | str | Unset
        if isinstance(self.deployment_id, Unset):
            deployment_id = UNSET
        elif isinstance(self.deployment_id, UUID):
            deployment_id = str(self.deployment_id)
        else:
            deployment_id = self.deployment_id

        if deployment_id is not UNSET:
            field_dict["deployment_id"] = deployment_id
        healthy = self.healthy
        if healthy is not UNSET:
            field_dict["healthy"] = healthy
        last_resolved_at: None | str | Unset
        if isinstance(self.last_resolved_at, Unset):
            last_resolved_at = UNSET
        elif isinstance(self.last_resolved_at, datetime.datetime):
            last_resolved_at = self.last_resolved_at.isoformat()
        else:
            last_resolved_at = self.last_resolved_at

        if last_resolved_at is not UNSET:
            field_dict["last_resolved_at"] = last_resolved_at
        model_name = self.model_name

        if model_name is not UNSET:
            field_dict["model_name"] = model_name
        repo_model_id = self.repo_model_id

        if repo_model_id is not UNSET:
            field_dict["repo_model_id"] = repo_model_id
        source: str | Unset = UNSET
        if not isinstance(self.source, Unset):
            source = self.source.value

        if source is not UNSET:
            field_dict["source"] = source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        base_url = d.pop("base_url", UNSET)

        def _parse_deployment_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deployment_id_type_0 = UUID(data)

                return deployment_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        deployment_id = _parse_deployment_id(d.pop("deployment_id", UNSET))

        healthy = d.pop("healthy", UNSET)

        def _parse_last_resolved_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_resolved_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_resolved_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_resolved_at = _parse_last_resolved_at(d.pop("last_resolved_at", UNSET))

        model_name = d.pop("model_name", UNSET)

        repo_model_id = d.pop("repo_model_id", UNSET)

        _source = d.pop("source", UNSET)
        source: BindingStateSource | Unset
        if isinstance(_source, Unset):
            source = UNSET
        else:
            source = BindingStateSource(_source)

        found = cls(
            base_url=base_url,
            deployment_id=deployment_id,
            healthy=healthy,
            last_resolved_at=last_resolved_at,
            model_name=model_name,
            repo_model_id=repo_model_id,
            source=source,
        )
        found.additional_properties = d
        return found

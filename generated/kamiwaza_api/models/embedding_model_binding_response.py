"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, members, to_json
from ..models.embedding_model_binding_response_source import EmbeddingModelBindingResponseSource
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class EmbeddingModelBindingResponse:
    """Schema EmbeddingModelBindingResponse; members the contract does not know are kept."""

    embedding_deployment_id: None | UUID
    embedding_model_name: str
    first_used_at: datetime.datetime | None
    group_id: str
    healthy: bool
    last_verified_at: datetime.datetime | None
    source: EmbeddingModelBindingResponseSource
    embedding_dimensions: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["embedding_deployment_id"] = to_json(self.embedding_deployment_id)
        field_dict["embedding_model_name"] = self.embedding_model_name
        field_dict["first_used_at"] = to_json(self.first_used_at)
        field_dict["group_id"] = self.group_id
        field_dict["healthy"] = self.healthy
        field_dict["last_verified_at"] = to_json(self.last_verified_at)
        field_dict["source"] = to_json(self.source)
        if self.embedding_dimensions is not UNSET:
            field_dict["embedding_dimensions"] = self.embedding_dimensions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            embedding_deployment_id=either(UUID)(d.pop("embedding_deployment_id")),
            embedding_model_name=d.pop("embedding_model_name"),
            first_used_at=either(datetime.datetime.fromisoformat)(d.pop("first_used_at")),
            group_id=d.pop("group_id"),
            healthy=d.pop("healthy"),
            last_verified_at=either(datetime.datetime.fromisoformat)(d.pop("last_verified_at")),
            source=EmbeddingModelBindingResponseSource(d.pop("source")),
            embedding_dimensions=d.pop("embedding_dimensions", UNSET),
        )
        found.additional_properties = d
        return found

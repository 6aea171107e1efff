"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        embedding_deployment_id: None | str
        if isinstance(self.embedding_deployment_id, UUID):
            embedding_deployment_id = str(self.embedding_deployment_id)
        else:
            embedding_deployment_id = self.embedding_deployment_id

        field_dict["embedding_deployment_id"] = embedding_deployment_id
        embedding_model_name = self.embedding_model_name
        field_dict["embedding_model_name"] = embedding_model_name
        first_used_at: None | str
        if isinstance(self.first_used_at, datetime.datetime):
            first_used_at = self.first_used_at.isoformat()
        else:
            first_used_at = self.first_used_at

        field_dict["first_used_at"] = first_used_at
        group_id = self.group_id
        field_dict["group_id"] = group_id
        healthy = self.healthy
        field_dict["healthy"] = healthy
        last_verified_at: None | str
        if isinstance(self.last_verified_at, datetime.datetime):
            last_verified_at = self.last_verified_at.isoformat()
        else:
            last_verified_at = self.last_verified_at

        field_dict["last_verified_at"] = last_verified_at
        source = self.source.value
        field_dict["source"] = source
        embedding_dimensions = self.embedding_dimensions

        if embedding_dimensions is not UNSET:
            field_dict["embedding_dimensions"] = embedding_dimensions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_embedding_deployment_id(data: Any) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                embedding_deployment_id_type_0 = UUID(data)

                return embedding_deployment_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        embedding_deployment_id = _parse_embedding_deployment_id(d.pop("embedding_deployment_id"))

        embedding_model_name = d.pop("embedding_model_name")

        def _parse_first_used_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                first_used_at_type_0 = datetime.datetime.fromisoformat(data)

                return first_used_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        first_used_at = _parse_first_used_at(d.pop("first_used_at"))

        group_id = d.pop("group_id")
        healthy = d.pop("healthy")

        def _parse_last_verified_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_verified_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_verified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        last_verified_at = _parse_last_verified_at(d.pop("last_verified_at"))

        source = EmbeddingModelBindingResponseSource(d.pop("source"))

        embedding_dimensions = d.pop("embedding_dimensions", UNSET)

        found = cls(
            embedding_deployment_id=embedding_deployment_id,
            embedding_model_name=embedding_model_name,
            first_used_at=first_used_at,
            group_id=group_id,
            healthy=healthy,
            last_verified_at=last_verified_at,
            source=source,
            embedding_dimensions=embedding_dimensions,
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SetEmbeddingModelRequest:
    """Schema SetEmbeddingModelRequest; members the contract does not know are kept."""

    group_id: str
    embedding_deployment_id: None | Unset | UUID = UNSET
    force: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["group_id"] = self.group_id
        if self.embedding_deployment_id is not UNSET:
            field_dict["embedding_deployment_id"] = to_json(self.embedding_deployment_id)
        if self.force is not UNSET:
            field_dict["force"] = self.force
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            group_id=d.pop("group_id"),
            embedding_deployment_id=given(either(UUID), d.pop("embedding_deployment_id", UNSET)),
            force=d.pop("force", UNSET),
        )
        found.additional_properties = d
        return found

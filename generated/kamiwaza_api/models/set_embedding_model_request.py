"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        group_id = self.group_id
        field_dict["group_id"] = group_id
        embedding_deployment_id: None | str | Unset
        if isinstance(self.embedding_deployment_id, Unset):
            embedding_deployment_id = UNSET
        elif isinstance(self.embedding_deployment_id, UUID):
            embedding_deployment_id = str(self.embedding_deployment_id)
        else:
            embedding_deployment_id = self.embedding_deployment_id

        if embedding_deployment_id is not UNSET:
            field_dict["embedding_deployment_id"] = embedding_deployment_id
        force = self.force
        if force is not UNSET:
            field_dict["force"] = force
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        group_id = d.pop("group_id")

        def _parse_embedding_deployment_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                embedding_deployment_id_type_0 = UUID(data)

                return embedding_deployment_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        embedding_deployment_id = _parse_embedding_deployment_id(
            d.pop("embedding_deployment_id", UNSET)
        )

        force = d.pop("force", UNSET)
        found = cls(group_id=group_id, embedding_deployment_id=embedding_deployment_id, force=force)
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..models.model_delegated_access_operations_item import ModelDelegatedAccessOperationsItem


@_attrs_define(kw_only=True)
class ModelDelegatedAccess:
    """Schema ModelDelegatedAccess; members the contract does not know are kept."""

    deployment_id: UUID
    operations: list[ModelDelegatedAccessOperationsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["deployment_id"] = to_json(self.deployment_id)
        field_dict["operations"] = to_json(self.operations)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            deployment_id=UUID(d.pop("deployment_id")),
            operations=each(ModelDelegatedAccessOperationsItem)(d.pop("operations")),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_delegated_access_operations_item import DatasetDelegatedAccessOperationsItem


@_attrs_define(kw_only=True)
class DatasetDelegatedAccess:
    """Schema DatasetDelegatedAccess; members the contract does not know are kept."""

    operations: list[DatasetDelegatedAccessOperationsItem]
    urn: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        operations = []
        for operations_item_data in self.operations:
            operations_item = operations_item_data.value
            operations.append(operations_item)

        field_dict["operations"] = operations
        urn = self.urn
        field_dict["urn"] = urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        operations = []
        for operations_item_data in d.pop("operations"):
            operations_item = DatasetDelegatedAccessOperationsItem(operations_item_data)

            operations.append(operations_item)

        urn = d.pop("urn")
        found = cls(operations=operations, urn=urn)
        found.additional_properties = d
        return found

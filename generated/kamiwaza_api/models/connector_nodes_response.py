"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_constraint import ConnectorConstraint
    from ..models.connector_node import ConnectorNode


@_attrs_define(kw_only=True)
class ConnectorNodesResponse:
    """Schema ConnectorNodesResponse; members the contract does not know are kept."""

    connector_id: UUID
    surface: str
    constraints: list[ConnectorConstraint] | Unset = UNSET
    items: list[ConnectorNode] | Unset = UNSET
    next_page_token: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_id = str(self.connector_id)
        field_dict["connector_id"] = connector_id
        surface = self.surface
        field_dict["surface"] = surface
        constraints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.constraints, Unset):
            constraints = []
            for constraints_item_data in self.constraints:
                constraints_item = constraints_item_data.to_dict()
                constraints.append(constraints_item)

        if constraints is not UNSET:
            field_dict["constraints"] = constraints
        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        if items is not UNSET:
            field_dict["items"] = items
        next_page_token = self.next_page_token

        if next_page_token is not UNSET:
            field_dict["next_page_token"] = next_page_token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_constraint import ConnectorConstraint
        from ..models.connector_node import ConnectorNode

        d = dict(src_dict)
        connector_id = UUID(d.pop("connector_id"))

        surface = d.pop("surface")
        _constraints = d.pop("constraints", UNSET)
        constraints: list[ConnectorConstraint] | Unset = UNSET
        if _constraints is not UNSET:
            constraints = []
            for constraints_item_data in _constraints:
                constraints_item = ConnectorConstraint.from_dict(constraints_item_data)

                constraints.append(constraints_item)

        _items = d.pop("items", UNSET)
        items: list[ConnectorNode] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = ConnectorNode.from_dict(items_item_data)

                items.append(items_item)

        next_page_token = d.pop("next_page_token", UNSET)

        found = cls(
            connector_id=connector_id,
            surface=surface,
            constraints=constraints,
            items=items,
            next_page_token=next_page_token,
        )
        found.additional_properties = d
        return found

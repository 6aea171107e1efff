"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_id"] = to_json(self.connector_id)
        field_dict["surface"] = self.surface
        if self.constraints is not UNSET:
            field_dict["constraints"] = to_json(self.constraints)
        if self.items is not UNSET:
            field_dict["items"] = to_json(self.items)
        if self.next_page_token is not UNSET:
            field_dict["next_page_token"] = self.next_page_token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_constraint import ConnectorConstraint
        from ..models.connector_node import ConnectorNode

        d = members(src_dict)
        found = cls(
            connector_id=UUID(d.pop("connector_id")),
            surface=d.pop("surface"),
            constraints=given(each(ConnectorConstraint.from_dict), d.pop("constraints", UNSET)),
            items=given(each(ConnectorNode.from_dict), d.pop("items", UNSET)),
            next_page_token=d.pop("next_page_token", UNSET),
        )
        found.additional_properties = d
        return found

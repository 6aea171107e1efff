"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_knowledge_request_entity_types_type_0 import (
        AddKnowledgeRequestEntityTypesType0,
    )
    from ..models.message_input import MessageInput


@_attrs_define(kw_only=True)
class AddKnowledgeRequest:
    """Schema AddKnowledgeRequest; members the contract does not know are kept."""

    group_id: str
    messages: list[MessageInput]
    entity_types: AddKnowledgeRequestEntityTypesType0 | None | Unset = UNSET
    excluded_entity_types: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["group_id"] = self.group_id
        field_dict["messages"] = to_json(self.messages)
        if self.entity_types is not UNSET:
            field_dict["entity_types"] = to_json(self.entity_types)
        if self.excluded_entity_types is not UNSET:
            field_dict["excluded_entity_types"] = self.excluded_entity_types
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.add_knowledge_request_entity_types_type_0 import (
            AddKnowledgeRequestEntityTypesType0,
        )
        from ..models.message_input import MessageInput

        d = members(src_dict)
        found = cls(
            group_id=d.pop("group_id"),
            messages=each(MessageInput.from_dict)(d.pop("messages")),
            entity_types=given(
                either(AddKnowledgeRequestEntityTypesType0.from_dict), d.pop("entity_types", UNSET)
            ),
            excluded_entity_types=d.pop("excluded_entity_types", UNSET),
        )
        found.additional_properties = d
        return found

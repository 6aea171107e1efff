"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.add_knowledge_request_entity_types_type_0 import (
            AddKnowledgeRequestEntityTypesType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        group_id = self.group_id
        field_dict["group_id"] = group_id
        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_dict()
            messages.append(messages_item)

        field_dict["messages"] = messages
        entity_types: dict[str, Any] | None | Unset
        if isinstance(self.entity_types, Unset):
            entity_types = UNSET
        elif isinstance(self.entity_types, AddKnowledgeRequestEntityTypesType0):
            entity_types = self.entity_types.to_dict()
        else:
            entity_types = self.entity_types

        if entity_types is not UNSET:
            field_dict["entity_types"] = entity_types
        excluded_entity_types: list[str] | None | Unset
        if isinstance(self.excluded_entity_types, Unset):
            excluded_entity_types = UNSET
        elif isinstance(self.excluded_entity_types, list):
            excluded_entity_types = self.excluded_entity_types

        else:
            excluded_entity_types = self.excluded_entity_types

        if excluded_entity_types is not UNSET:
            field_dict["excluded_entity_types"] = excluded_entity_types
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.add_knowledge_request_entity_types_type_0 import (
            AddKnowledgeRequestEntityTypesType0,
        )
        from ..models.message_input import MessageInput

        d = dict(src_dict)
        group_id = d.pop("group_id")
        messages = []
        for messages_item_data in d.pop("messages"):
            messages_item = MessageInput.from_dict(messages_item_data)

            messages.append(messages_item)

        def _parse_entity_types(data: Any) -> AddKnowledgeRequestEntityTypesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                entity_types_type_0 = AddKnowledgeRequestEntityTypesType0.from_dict(data)

                return entity_types_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AddKnowledgeRequestEntityTypesType0 | None | Unset, data)

        entity_types = _parse_entity_types(d.pop("entity_types", UNSET))

        def _parse_excluded_entity_types(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                excluded_entity_types_type_0 = data

                return excluded_entity_types_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        excluded_entity_types = _parse_excluded_entity_types(d.pop("excluded_entity_types", UNSET))

        found = cls(
            group_id=group_id,
            messages=messages,
            entity_types=entity_types,
            excluded_entity_types=excluded_entity_types,
        )
        found.additional_properties = d
        return found

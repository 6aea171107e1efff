"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.binding_update import BindingUpdate


@_attrs_define(kw_only=True)
class UpdateOntologyModelBindings:
    """Schema UpdateOntologyModelBindings; members the contract does not know are kept."""

    chat: BindingUpdate | None | Unset = UNSET
    embedding: BindingUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.binding_update import BindingUpdate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chat: dict[str, Any] | None | Unset
        if isinstance(self.chat, Unset):
            chat = UNSET
        elif isinstance(self.chat, BindingUpdate):
            chat = self.chat.to_dict()
        else:
            chat = self.chat

        if chat is not UNSET:
            field_dict["chat"] = chat
        embedding: dict[str, Any] | None | Unset
        if isinstance(self.embedding, Unset):
            embedding = UNSET
        elif isinstance(self.embedding, BindingUpdate):
            embedding = self.embedding.to_dict()
        else:
            embedding = self.embedding

        if embedding is not UNSET:
            field_dict["embedding"] = embedding
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.binding_update import BindingUpdate

        d = dict(src_dict)

        def _parse_chat(data: Any) -> BindingUpdate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                chat_type_0 = BindingUpdate.from_dict(data)

                return chat_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BindingUpdate | None | Unset, data)

        chat = _parse_chat(d.pop("chat", UNSET))

        def _parse_embedding(data: Any) -> BindingUpdate | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                embedding_type_0 = BindingUpdate.from_dict(data)

                return embedding_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BindingUpdate | None | Unset, data)

        embedding = _parse_embedding(d.pop("embedding", UNSET))

        found = cls(chat=chat, embedding=embedding)
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.chat is not UNSET:
            field_dict["chat"] = to_json(self.chat)
        if self.embedding is not UNSET:
            field_dict["embedding"] = to_json(self.embedding)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.binding_update import BindingUpdate

        d = members(src_dict)
        found = cls(
            chat=given(either(BindingUpdate.from_dict), d.pop("chat", UNSET)),
            embedding=given(either(BindingUpdate.from_dict), d.pop("embedding", UNSET)),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.pending_write_effect import PendingWriteEffect


@_attrs_define(kw_only=True)
class PendingWrite:
    """Schema PendingWrite; members the contract does not know are kept."""

    action_id: str
    arguments: Any
    confirmation_token: str
    effect: PendingWriteEffect
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        action_id = self.action_id
        field_dict["action_id"] = action_id
        arguments = self.arguments
        field_dict["arguments"] = arguments
        confirmation_token = self.confirmation_token
        field_dict["confirmation_token"] = confirmation_token
        effect = self.effect.value
        field_dict["effect"] = effect
        title = self.title
        field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        action_id = d.pop("action_id")
        arguments = d.pop("arguments")
        confirmation_token = d.pop("confirmation_token")
        effect = PendingWriteEffect(d.pop("effect"))

        title = d.pop("title")
        found = cls(
            action_id=action_id,
            arguments=arguments,
            confirmation_token=confirmation_token,
            effect=effect,
            title=title,
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateWorkroomThreadRequest:
    """Schema CreateWorkroomThreadRequest; members the contract does not know are kept."""

    title: str
    opening_message: None | str | Unset = UNSET
    thread_key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["title"] = self.title
        if self.opening_message is not UNSET:
            field_dict["opening_message"] = self.opening_message
        if self.thread_key is not UNSET:
            field_dict["thread_key"] = self.thread_key
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            title=d.pop("title"),
            opening_message=d.pop("opening_message", UNSET),
            thread_key=d.pop("thread_key", UNSET),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomThreadMessageResponse:
    """Schema WorkroomThreadMessageResponse; members the contract does not know are kept."""

    content: str
    created_at: datetime.datetime
    id: UUID
    message_type: str
    thread_key: str
    author_email: None | str | Unset = UNSET
    author_user_id: None | str | Unset = UNSET
    author_username: None | str | Unset = UNSET
    message_metadata: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content"] = self.content
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["message_type"] = self.message_type
        field_dict["thread_key"] = self.thread_key
        if self.author_email is not UNSET:
            field_dict["author_email"] = self.author_email
        if self.author_user_id is not UNSET:
            field_dict["author_user_id"] = self.author_user_id
        if self.author_username is not UNSET:
            field_dict["author_username"] = self.author_username
        if self.message_metadata is not UNSET:
            field_dict["message_metadata"] = self.message_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content=d.pop("content"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            message_type=d.pop("message_type"),
            thread_key=d.pop("thread_key"),
            author_email=d.pop("author_email", UNSET),
            author_user_id=d.pop("author_user_id", UNSET),
            author_username=d.pop("author_username", UNSET),
            message_metadata=d.pop("message_metadata", UNSET),
        )
        found.additional_properties = d
        return found

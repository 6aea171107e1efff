"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        content = self.content
        field_dict["content"] = content
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        message_type = self.message_type
        field_dict["message_type"] = message_type
        thread_key = self.thread_key
        field_dict["thread_key"] = thread_key
        author_email = self.author_email

        if author_email is not UNSET:
            field_dict["author_email"] = author_email
        author_user_id = self.author_user_id

        if author_user_id is not UNSET:
            field_dict["author_user_id"] = author_user_id
        author_username = self.author_username

        if author_username is not UNSET:
            field_dict["author_username"] = author_username
        message_metadata = self.message_metadata

        if message_metadata is not UNSET:
            field_dict["message_metadata"] = message_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        content = d.pop("content")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        message_type = d.pop("message_type")
        thread_key = d.pop("thread_key")
        author_email = d.pop("author_email", UNSET)

        author_user_id = d.pop("author_user_id", UNSET)

        author_username = d.pop("author_username", UNSET)

        message_metadata = d.pop("message_metadata", UNSET)

        found = cls(
            content=content,
            created_at=created_at,
            id=id,
            message_type=message_type,
            thread_key=thread_key,
            author_email=author_email,
            author_user_id=author_user_id,
            author_username=author_username,
            message_metadata=message_metadata,
        )
        found.additional_properties = d
        return found

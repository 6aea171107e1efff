"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomRoleHistoryResponse:
    """Schema WorkroomRoleHistoryResponse; members the contract does not know are kept."""

    effective_from: datetime.datetime
    role: str
    user_id: str
    change_reason: None | str | Unset = UNSET
    changed_by_email: None | str | Unset = UNSET
    changed_by_user_id: None | str | Unset = UNSET
    changed_by_username: None | str | Unset = UNSET
    effective_to: datetime.datetime | None | Unset = UNSET
    email: None | str | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["effective_from"] = to_json(self.effective_from)
        field_dict["role"] = self.role
        field_dict["user_id"] = self.user_id
        if self.change_reason is not UNSET:
            field_dict["change_reason"] = self.change_reason
        if self.changed_by_email is not UNSET:
            field_dict["changed_by_email"] = self.changed_by_email
        if self.changed_by_user_id is not UNSET:
            field_dict["changed_by_user_id"] = self.changed_by_user_id
        if self.changed_by_username is not UNSET:
            field_dict["changed_by_username"] = self.changed_by_username
        if self.effective_to is not UNSET:
            field_dict["effective_to"] = to_json(self.effective_to)
        if self.email is not UNSET:
            field_dict["email"] = self.email
        if self.username is not UNSET:
            field_dict["username"] = self.username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            effective_from=datetime.datetime.fromisoformat(d.pop("effective_from")),
            role=d.pop("role"),
            user_id=d.pop("user_id"),
            change_reason=d.pop("change_reason", UNSET),
            changed_by_email=d.pop("changed_by_email", UNSET),
            changed_by_user_id=d.pop("changed_by_user_id", UNSET),
            changed_by_username=d.pop("changed_by_username", UNSET),
            effective_to=given(
                either(datetime.datetime.fromisoformat), d.pop("effective_to", UNSET)
            ),
            email=d.pop("email", UNSET),
            username=d.pop("username", UNSET),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        effective_from = self.effective_from.isoformat()
        field_dict["effective_from"] = effective_from
        role = self.role
        field_dict["role"] = role
        user_id = self.user_id
        field_dict["user_id"] = user_id
        change_reason = self.change_reason

        if change_reason is not UNSET:
            field_dict["change_reason"] = change_reason
        changed_by_email = self.changed_by_email

        if changed_by_email is not UNSET:
            field_dict["changed_by_email"] = changed_by_email
        changed_by_user_id = self.changed_by_user_id

        if changed_by_user_id is not UNSET:
            field_dict["changed_by_user_id"] = changed_by_user_id
        changed_by_username = self.changed_by_username

        if changed_by_username is not UNSET:
            field_dict["changed_by_username"] = changed_by_username
        effective_to: None | str | Unset
        if isinstance(self.effective_to, Unset):
            effective_to = UNSET
        elif isinstance(self.effective_to, datetime.datetime):
            effective_to = self.effective_to.isoformat()
        else:
            effective_to = self.effective_to

        if effective_to is not UNSET:
            field_dict["effective_to"] = effective_to
        email = self.email

        if email is not UNSET:
            field_dict["email"] = email
        username = self.username

        if username is not UNSET:
            field_dict["username"] = username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        effective_from = datetime.datetime.fromisoformat(d.pop("effective_from"))

        role = d.pop("role")
        user_id = d.pop("user_id")
        change_reason = d.pop("change_reason", UNSET)

        changed_by_email = d.pop("changed_by_email", UNSET)

        changed_by_user_id = d.pop("changed_by_user_id", UNSET)

        changed_by_username = d.pop("changed_by_username", UNSET)

        def _parse_effective_to(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                effective_to_type_0 = datetime.datetime.fromisoformat(data)

                return effective_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        effective_to = _parse_effective_to(d.pop("effective_to", UNSET))

        email = d.pop("email", UNSET)

        username = d.pop("username", UNSET)

        found = cls(
            effective_from=effective_from,
            role=role,
            user_id=user_id,
            change_reason=change_reason,
            changed_by_email=changed_by_email,
            changed_by_user_id=changed_by_user_id,
            changed_by_username=changed_by_username,
            effective_to=effective_to,
            email=email,
            username=username,
        )
        found.additional_properties = d
        return found

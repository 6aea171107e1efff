"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Activity:
    """Schema Activity; members the contract does not know are kept."""

    action: None | str | Unset = UNSET
    apicall: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    id: None | Unset | UUID = UNSET
    module: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        action = self.action

        if action is not UNSET:
            field_dict["action"] = action
        apicall = self.apicall

        if apicall is not UNSET:
            field_dict["apicall"] = apicall
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        elif isinstance(self.id, UUID):
            id = str(self.id)
        else:
            id = self.id

        if id is not UNSET:
            field_dict["id"] = id
        module = self.module

        if module is not UNSET:
            field_dict["module"] = module
        user_id = self.user_id

        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        action = d.pop("action", UNSET)

        apicall = d.pop("apicall", UNSET)

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                id_type_0 = UUID(data)

                return id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        id = _parse_id(d.pop("id", UNSET))

        module = d.pop("module", UNSET)

        user_id = d.pop("user_id", UNSET)

        found = cls(
            action=action,
            apicall=apicall,
            created_at=created_at,
            id=id,
            module=module,
            user_id=user_id,
        )
        found.additional_properties = d
        return found

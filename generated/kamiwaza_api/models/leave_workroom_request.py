"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LeaveWorkroomRequest:
    """Schema LeaveWorkroomRequest; members the contract does not know are kept."""

    expected_workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        expected_workroom_id: None | str | Unset
        if isinstance(self.expected_workroom_id, Unset):
            expected_workroom_id = UNSET
        elif isinstance(self.expected_workroom_id, UUID):
            expected_workroom_id = str(self.expected_workroom_id)
        else:
            expected_workroom_id = self.expected_workroom_id

        if expected_workroom_id is not UNSET:
            field_dict["expected_workroom_id"] = expected_workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_expected_workroom_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expected_workroom_id_type_0 = UUID(data)

                return expected_workroom_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        expected_workroom_id = _parse_expected_workroom_id(d.pop("expected_workroom_id", UNSET))

        found = cls(expected_workroom_id=expected_workroom_id)
        found.additional_properties = d
        return found

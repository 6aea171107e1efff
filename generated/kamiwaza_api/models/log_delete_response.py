"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LogDeleteResponse:
    """Schema LogDeleteResponse; members the contract does not know are kept."""

    deleted: bool
    message: str
    files_removed: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        deleted = self.deleted
        field_dict["deleted"] = deleted
        message = self.message
        field_dict["message"] = message
        files_removed: list[str] | None | Unset
        if isinstance(self.files_removed, Unset):
            files_removed = UNSET
        elif isinstance(self.files_removed, list):
            files_removed = self.files_removed

        else:
            files_removed = self.files_removed

        if files_removed is not UNSET:
            field_dict["files_removed"] = files_removed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        deleted = d.pop("deleted")
        message = d.pop("message")

        def _parse_files_removed(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                files_removed_type_0 = data

                return files_removed_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        files_removed = _parse_files_removed(d.pop("files_removed", UNSET))

        found = cls(deleted=deleted, message=message, files_removed=files_removed)
        found.additional_properties = d
        return found

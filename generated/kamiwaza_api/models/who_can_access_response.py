"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.access_subject_row import AccessSubjectRow


@_attrs_define(kw_only=True)
class WhoCanAccessResponse:
    """Schema WhoCanAccessResponse; members the contract does not know are kept."""

    effective: bool
    limit: int
    offset: int
    permission: str
    rows: list[AccessSubjectRow]
    source: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["effective"] = self.effective
        field_dict["limit"] = self.limit
        field_dict["offset"] = self.offset
        field_dict["permission"] = self.permission
        field_dict["rows"] = to_json(self.rows)
        field_dict["source"] = self.source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.access_subject_row import AccessSubjectRow

        d = members(src_dict)
        found = cls(
            effective=d.pop("effective"),
            limit=d.pop("limit"),
            offset=d.pop("offset"),
            permission=d.pop("permission"),
            rows=each(AccessSubjectRow.from_dict)(d.pop("rows")),
            source=d.pop("source"),
        )
        found.additional_properties = d
        return found

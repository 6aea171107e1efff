"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        effective = self.effective
        field_dict["effective"] = effective
        limit = self.limit
        field_dict["limit"] = limit
        offset = self.offset
        field_dict["offset"] = offset
        permission = self.permission
        field_dict["permission"] = permission
        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        field_dict["rows"] = rows
        source = self.source
        field_dict["source"] = source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.access_subject_row import AccessSubjectRow

        d = dict(src_dict)
        effective = d.pop("effective")
        limit = d.pop("limit")
        offset = d.pop("offset")
        permission = d.pop("permission")
        rows = []
        for rows_item_data in d.pop("rows"):
            rows_item = AccessSubjectRow.from_dict(rows_item_data)

            rows.append(rows_item)

        source = d.pop("source")
        found = cls(
            effective=effective,
            limit=limit,
            offset=offset,
            permission=permission,
            rows=rows,
            source=source,
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class ResultHandleView:
    """Schema ResultHandleView; members the contract does not know are kept."""

    created_at: datetime.datetime
    data: Any
    id: UUID
    kind: str
    label: str
    locator: None | str
    run_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["data"] = self.data
        field_dict["id"] = to_json(self.id)
        field_dict["kind"] = self.kind
        field_dict["label"] = self.label
        field_dict["locator"] = self.locator
        field_dict["run_id"] = to_json(self.run_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            data=d.pop("data"),
            id=UUID(d.pop("id")),
            kind=d.pop("kind"),
            label=d.pop("label"),
            locator=d.pop("locator"),
            run_id=UUID(d.pop("run_id")),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class WorkroomScope:
    """Schema WorkroomScope; members the contract does not know are kept."""

    kind: Literal["workroom"]
    workroom_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        kind = self.kind
        field_dict["kind"] = kind
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        kind = cast(Literal["workroom"], d.pop("kind"))

        workroom_id = UUID(d.pop("workroom_id"))

        if kind != "workroom":
            raise ValueError("not a WorkroomScope")
        found = cls(kind=kind, workroom_id=workroom_id)
        found.additional_properties = d
        return found

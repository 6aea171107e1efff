"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class TupleAuditEvent:
    """Schema TupleAuditEvent; members the contract does not know are kept."""

    action: str
    actor: Any
    context: Any
    id: str
    occurred_at: datetime.datetime
    targets: list[Any]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["action"] = self.action
        field_dict["actor"] = self.actor
        field_dict["context"] = self.context
        field_dict["id"] = self.id
        field_dict["occurred_at"] = to_json(self.occurred_at)
        field_dict["targets"] = self.targets
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            action=d.pop("action"),
            actor=d.pop("actor"),
            context=d.pop("context"),
            id=d.pop("id"),
            occurred_at=datetime.datetime.fromisoformat(d.pop("occurred_at")),
            targets=d.pop("targets"),
        )
        found.additional_properties = d
        return found

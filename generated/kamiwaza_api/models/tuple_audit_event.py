"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        action = self.action
        field_dict["action"] = action
        actor = self.actor
        field_dict["actor"] = actor
        context = self.context
        field_dict["context"] = context
        id = self.id
        field_dict["id"] = id
        occurred_at = self.occurred_at.isoformat()
        field_dict["occurred_at"] = occurred_at
        targets = self.targets

        field_dict["targets"] = targets
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        action = d.pop("action")
        actor = d.pop("actor")
        context = d.pop("context")
        id = d.pop("id")
        occurred_at = datetime.datetime.fromisoformat(d.pop("occurred_at"))

        targets = d.pop("targets")

        found = cls(
            action=action,
            actor=actor,
            context=context,
            id=id,
            occurred_at=occurred_at,
            targets=targets,
        )
        found.additional_properties = d
        return found

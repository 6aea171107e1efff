"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.vector_db_engine import VectorDBEngine
from ..models.vector_db_status import VectorDBStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class VectorDBInstance:
    """Schema VectorDBInstance; members the contract does not know are kept."""

    created_at: datetime.datetime
    endpoint: None | str
    engine: VectorDBEngine
    id: UUID
    name: str
    replicas: int
    status: VectorDBStatus
    updated_at: datetime.datetime | None
    config: Any | None | Unset = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["endpoint"] = self.endpoint
        field_dict["engine"] = to_json(self.engine)
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["replicas"] = self.replicas
        field_dict["status"] = to_json(self.status)
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.config is not UNSET:
            field_dict["config"] = self.config
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            endpoint=d.pop("endpoint"),
            engine=VectorDBEngine(d.pop("engine")),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            replicas=d.pop("replicas"),
            status=VectorDBStatus(d.pop("status")),
            updated_at=either(datetime.datetime.fromisoformat)(d.pop("updated_at")),
            config=d.pop("config", UNSET),
            workroom_id=given(either(UUID), d.pop("workroom_id", UNSET)),
        )
        found.additional_properties = d
        return found

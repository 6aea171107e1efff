"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.ontology_backend import OntologyBackend
from ..models.ontology_ingestion_status import OntologyIngestionStatus
from ..models.ontology_status import OntologyStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class OntologyInstance:
    """Schema OntologyInstance; members the contract does not know are kept."""

    backend: OntologyBackend
    created_at: datetime.datetime
    id: UUID
    name: str
    status: OntologyStatus
    endpoint: None | str | Unset = UNSET
    ingestion_error: None | str | Unset = UNSET
    ingestion_status: OntologyIngestionStatus | Unset = UNSET
    ingestion_updated_at: datetime.datetime | None | Unset = UNSET
    status_details: Any | None | Unset = UNSET
    status_reason: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["backend"] = to_json(self.backend)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["status"] = to_json(self.status)
        if self.endpoint is not UNSET:
            field_dict["endpoint"] = self.endpoint
        if self.ingestion_error is not UNSET:
            field_dict["ingestion_error"] = self.ingestion_error
        if self.ingestion_status is not UNSET:
            field_dict["ingestion_status"] = to_json(self.ingestion_status)
        if self.ingestion_updated_at is not UNSET:
            field_dict["ingestion_updated_at"] = to_json(self.ingestion_updated_at)
        if self.status_details is not UNSET:
            field_dict["status_details"] = self.status_details
        if self.status_reason is not UNSET:
            field_dict["status_reason"] = self.status_reason
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            backend=OntologyBackend(d.pop("backend")),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            status=OntologyStatus(d.pop("status")),
            endpoint=d.pop("endpoint", UNSET),
            ingestion_error=d.pop("ingestion_error", UNSET),
            ingestion_status=given(OntologyIngestionStatus, d.pop("ingestion_status", UNSET)),
            ingestion_updated_at=given(
                either(datetime.datetime.fromisoformat), d.pop("ingestion_updated_at", UNSET)
            ),
            status_details=d.pop("status_details", UNSET),
            status_reason=d.pop("status_reason", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
            workroom_id=given(either(UUID), d.pop("workroom_id", UNSET)),
        )
        found.additional_properties = d
        return found

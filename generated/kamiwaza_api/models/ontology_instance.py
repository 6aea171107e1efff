"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        backend = self.backend.value
        field_dict["backend"] = backend
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        status = self.status.value
        field_dict["status"] = status
        endpoint = self.endpoint

        if endpoint is not UNSET:
            field_dict["endpoint"] = endpoint
        ingestion_error = self.ingestion_error

        if ingestion_error is not UNSET:
            field_dict["ingestion_error"] = ingestion_error
        ingestion_status: str | Unset = UNSET
        if not isinstance(self.ingestion_status, Unset):
            ingestion_status = self.ingestion_status.value

        if ingestion_status is not UNSET:
            field_dict["ingestion_status"] = ingestion_status
        ingestion_updated_at: None | str | Unset
        if isinstance(self.ingestion_updated_at, Unset):
            ingestion_updated_at = UNSET
        elif isinstance(self.ingestion_updated_at, datetime.datetime):
            ingestion_updated_at = self.ingestion_updated_at.isoformat()
        else:
            ingestion_updated_at = self.ingestion_updated_at

        if ingestion_updated_at is not UNSET:
            field_dict["ingestion_updated_at"] = ingestion_updated_at
        status_details = self.status_details

        if status_details is not UNSET:
            field_dict["status_details"] = status_details
        status_reason = self.status_reason

        if status_reason is not UNSET:
            field_dict["status_reason"] = status_reason
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        workroom_id: None | str | Unset
        if isinstance(self.workroom_id, Unset):
            workroom_id = UNSET
        elif isinstance(self.workroom_id, UUID):
            workroom_id = str(self.workroom_id)
        else:
            workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        backend = OntologyBackend(d.pop("backend"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        name = d.pop("name")
        status = OntologyStatus(d.pop("status"))

        endpoint = d.pop("endpoint", UNSET)

        ingestion_error = d.pop("ingestion_error", UNSET)

        _ingestion_status = d.pop("ingestion_status", UNSET)
        ingestion_status: OntologyIngestionStatus | Unset
        if isinstance(_ingestion_status, Unset):
            ingestion_status = UNSET
        else:
            ingestion_status = OntologyIngestionStatus(_ingestion_status)

        def _parse_ingestion_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                ingestion_updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return ingestion_updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ingestion_updated_at = _parse_ingestion_updated_at(d.pop("ingestion_updated_at", UNSET))

        status_details = d.pop("status_details", UNSET)

        status_reason = d.pop("status_reason", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_workroom_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                workroom_id_type_0 = UUID(data)

                return workroom_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        workroom_id = _parse_workroom_id(d.pop("workroom_id", UNSET))

        found = cls(
            backend=backend,
            created_at=created_at,
            id=id,
            name=name,
            status=status,
            endpoint=endpoint,
            ingestion_error=ingestion_error,
            ingestion_status=ingestion_status,
            ingestion_updated_at=ingestion_updated_at,
            status_details=status_details,
            status_reason=status_reason,
            updated_at=updated_at,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.omni_parse_status import OmniParseStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class OmniParseInstance:
    """Schema OmniParseInstance; members the contract does not know are kept."""

    created_at: datetime.datetime
    endpoint: None | str
    id: UUID
    name: str
    status: OmniParseStatus
    template_name: str
    updated_at: datetime.datetime | None
    deployment_id: None | Unset | UUID = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        endpoint = self.endpoint

        field_dict["endpoint"] = endpoint
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        status = self.status.value
        field_dict["status"] = status
        template_name = self.template_name
        field_dict["template_name"] = template_name
        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        field_dict["updated_at"] = updated_at
        deployment_id: None | str | Unset
        if isinstance(self.deployment_id, Unset):
            deployment_id = UNSET
        elif isinstance(self.deployment_id, UUID):
            deployment_id = str(self.deployment_id)
        else:
            deployment_id = self.deployment_id

        if deployment_id is not UNSET:
            field_dict["deployment_id"] = deployment_id
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
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        endpoint = d.pop("endpoint")

        id = UUID(d.pop("id"))

        name = d.pop("name")
        status = OmniParseStatus(d.pop("status"))

        template_name = d.pop("template_name")

        def _parse_updated_at(data: Any) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        updated_at = _parse_updated_at(d.pop("updated_at"))

        def _parse_deployment_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deployment_id_type_0 = UUID(data)

                return deployment_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        deployment_id = _parse_deployment_id(d.pop("deployment_id", UNSET))

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
            created_at=created_at,
            endpoint=endpoint,
            id=id,
            name=name,
            status=status,
            template_name=template_name,
            updated_at=updated_at,
            deployment_id=deployment_id,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found

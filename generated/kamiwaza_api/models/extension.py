"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.extension_endpoints import ExtensionEndpoints
    from ..models.extension_service_status import ExtensionServiceStatus


@_attrs_define(kw_only=True)
class Extension:
    """Schema Extension; members the contract does not know are kept."""

    name: str
    type_: str
    version: str
    created_at: datetime.datetime | None | Unset = UNSET
    endpoints: ExtensionEndpoints | None | Unset = UNSET
    owner_user_id: None | str | Unset = UNSET
    phase: None | str | Unset = UNSET
    services: list[ExtensionServiceStatus] | Unset = UNSET
    template_name: None | str | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.extension_endpoints import ExtensionEndpoints

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        type_ = self.type_
        field_dict["type"] = type_
        version = self.version
        field_dict["version"] = version
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        endpoints: dict[str, Any] | None | Unset
        if isinstance(self.endpoints, Unset):
            endpoints = UNSET
        elif isinstance(self.endpoints, ExtensionEndpoints):
            endpoints = self.endpoints.to_dict()
        else:
            endpoints = self.endpoints

        if endpoints is not UNSET:
            field_dict["endpoints"] = endpoints
        owner_user_id = self.owner_user_id

        if owner_user_id is not UNSET:
            field_dict["owner_user_id"] = owner_user_id
        phase = self.phase

        if phase is not UNSET:
            field_dict["phase"] = phase
        services: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.services, Unset):
            services = []
            for services_item_data in self.services:
                services_item = services_item_data.to_dict()
                services.append(services_item)

        if services is not UNSET:
            field_dict["services"] = services
        template_name = self.template_name

        if template_name is not UNSET:
            field_dict["template_name"] = template_name
        workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.extension_endpoints import ExtensionEndpoints
        from ..models.extension_service_status import ExtensionServiceStatus

        d = dict(src_dict)
        name = d.pop("name")
        type_ = d.pop("type")
        version = d.pop("version")

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_endpoints(data: Any) -> ExtensionEndpoints | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                endpoints_type_0 = ExtensionEndpoints.from_dict(data)

                return endpoints_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExtensionEndpoints | None | Unset, data)

        endpoints = _parse_endpoints(d.pop("endpoints", UNSET))

        owner_user_id = d.pop("owner_user_id", UNSET)

        phase = d.pop("phase", UNSET)

        _services = d.pop("services", UNSET)
        services: list[ExtensionServiceStatus] | Unset = UNSET
        if _services is not UNSET:
            services = []
            for services_item_data in _services:
                services_item = ExtensionServiceStatus.from_dict(services_item_data)

                services.append(services_item)

        template_name = d.pop("template_name", UNSET)

        workroom_id = d.pop("workroom_id", UNSET)

        found = cls(
            name=name,
            type_=type_,
            version=version,
            created_at=created_at,
            endpoints=endpoints,
            owner_user_id=owner_user_id,
            phase=phase,
            services=services,
            template_name=template_name,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found

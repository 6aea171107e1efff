"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["type"] = self.type_
        field_dict["version"] = self.version
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.endpoints is not UNSET:
            field_dict["endpoints"] = to_json(self.endpoints)
        if self.owner_user_id is not UNSET:
            field_dict["owner_user_id"] = self.owner_user_id
        if self.phase is not UNSET:
            field_dict["phase"] = self.phase
        if self.services is not UNSET:
            field_dict["services"] = to_json(self.services)
        if self.template_name is not UNSET:
            field_dict["template_name"] = self.template_name
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.extension_endpoints import ExtensionEndpoints
        from ..models.extension_service_status import ExtensionServiceStatus

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            type_=d.pop("type"),
            version=d.pop("version"),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            endpoints=given(either(ExtensionEndpoints.from_dict), d.pop("endpoints", UNSET)),
            owner_user_id=d.pop("owner_user_id", UNSET),
            phase=d.pop("phase", UNSET),
            services=given(each(ExtensionServiceStatus.from_dict), d.pop("services", UNSET)),
            template_name=d.pop("template_name", UNSET),
            workroom_id=d.pop("workroom_id", UNSET),
        )
        found.additional_properties = d
        return found

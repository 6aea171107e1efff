"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.gate_package_state_status import GatePackageStateStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class GatePackageState:
    """Schema GatePackageState; members the contract does not know are kept."""

    hash_digest: str
    installed_at: datetime.datetime
    installed_by: str
    name: str
    package_spec: str
    version: str
    classpaths: list[str] | Unset = UNSET
    index_url: None | str | Unset = UNSET
    last_replaced_at: datetime.datetime | None | Unset = UNSET
    status: GatePackageStateStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["hash_digest"] = self.hash_digest
        field_dict["installed_at"] = to_json(self.installed_at)
        field_dict["installed_by"] = self.installed_by
        field_dict["name"] = self.name
        field_dict["package_spec"] = self.package_spec
        field_dict["version"] = self.version
        if self.classpaths is not UNSET:
            field_dict["classpaths"] = self.classpaths
        if self.index_url is not UNSET:
            field_dict["index_url"] = self.index_url
        if self.last_replaced_at is not UNSET:
            field_dict["last_replaced_at"] = to_json(self.last_replaced_at)
        if self.status is not UNSET:
            field_dict["status"] = to_json(self.status)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            hash_digest=d.pop("hash_digest"),
            installed_at=datetime.datetime.fromisoformat(d.pop("installed_at")),
            installed_by=d.pop("installed_by"),
            name=d.pop("name"),
            package_spec=d.pop("package_spec"),
            version=d.pop("version"),
            classpaths=d.pop("classpaths", UNSET),
            index_url=d.pop("index_url", UNSET),
            last_replaced_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_replaced_at", UNSET)
            ),
            status=given(GatePackageStateStatus, d.pop("status", UNSET)),
        )
        found.additional_properties = d
        return found

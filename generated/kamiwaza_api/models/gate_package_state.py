"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        hash_digest = self.hash_digest
        field_dict["hash_digest"] = hash_digest
        installed_at = self.installed_at.isoformat()
        field_dict["installed_at"] = installed_at
        installed_by = self.installed_by
        field_dict["installed_by"] = installed_by
        name = self.name
        field_dict["name"] = name
        package_spec = self.package_spec
        field_dict["package_spec"] = package_spec
        version = self.version
        field_dict["version"] = version
        classpaths: list[str] | Unset = UNSET
        if not isinstance(self.classpaths, Unset):
            classpaths = self.classpaths

        if classpaths is not UNSET:
            field_dict["classpaths"] = classpaths
        index_url = self.index_url

        if index_url is not UNSET:
            field_dict["index_url"] = index_url
        last_replaced_at: None | str | Unset
        if isinstance(self.last_replaced_at, Unset):
            last_replaced_at = UNSET
        elif isinstance(self.last_replaced_at, datetime.datetime):
            last_replaced_at = self.last_replaced_at.isoformat()
        else:
            last_replaced_at = self.last_replaced_at

        if last_replaced_at is not UNSET:
            field_dict["last_replaced_at"] = last_replaced_at
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        if status is not UNSET:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        hash_digest = d.pop("hash_digest")
        installed_at = datetime.datetime.fromisoformat(d.pop("installed_at"))

        installed_by = d.pop("installed_by")
        name = d.pop("name")
        package_spec = d.pop("package_spec")
        version = d.pop("version")
        classpaths = d.pop("classpaths", UNSET)

        index_url = d.pop("index_url", UNSET)

        def _parse_last_replaced_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_replaced_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_replaced_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_replaced_at = _parse_last_replaced_at(d.pop("last_replaced_at", UNSET))

        _status = d.pop("status", UNSET)
        status: GatePackageStateStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = GatePackageStateStatus(_status)

        found = cls(
            hash_digest=hash_digest,
            installed_at=installed_at,
            installed_by=installed_by,
            name=name,
            package_spec=package_spec,
            version=version,
            classpaths=classpaths,
            index_url=index_url,
            last_replaced_at=last_replaced_at,
            status=status,
        )
        found.additional_properties = d
        return found

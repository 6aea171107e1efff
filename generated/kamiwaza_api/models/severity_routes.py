"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.severity_routes_critical import SeverityRoutesCritical
from ..models.severity_routes_info import SeverityRoutesInfo
from ..models.severity_routes_warning import SeverityRoutesWarning
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SeverityRoutes:
    """Schema SeverityRoutes; members the contract does not know are kept."""

    critical: SeverityRoutesCritical | Unset = UNSET
    info: SeverityRoutesInfo | Unset = UNSET
    warning: SeverityRoutesWarning | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.critical is not UNSET:
            field_dict["critical"] = to_json(self.critical)
        if self.info is not UNSET:
            field_dict["info"] = to_json(self.info)
        if self.warning is not UNSET:
            field_dict["warning"] = to_json(self.warning)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            critical=given(SeverityRoutesCritical, d.pop("critical", UNSET)),
            info=given(SeverityRoutesInfo, d.pop("info", UNSET)),
            warning=given(SeverityRoutesWarning, d.pop("warning", UNSET)),
        )
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        critical: str | Unset = UNSET
        if not isinstance(self.critical, Unset):
            critical = self.critical.value

        if critical is not UNSET:
            field_dict["critical"] = critical
        info: str | Unset = UNSET
        if not isinstance(self.info, Unset):
            info = self.info.value

        if info is not UNSET:
            field_dict["info"] = info
        warning: str | Unset = UNSET
        if not isinstance(self.warning, Unset):
            warning = self.warning.value

        if warning is not UNSET:
            field_dict["warning"] = warning
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        _critical = d.pop("critical", UNSET)
        critical: SeverityRoutesCritical | Unset
        if isinstance(_critical, Unset):
            critical = UNSET
        else:
            critical = SeverityRoutesCritical(_critical)

        _info = d.pop("info", UNSET)
        info: SeverityRoutesInfo | Unset
        if isinstance(_info, Unset):
            info = UNSET
        else:
            info = SeverityRoutesInfo(_info)

        _warning = d.pop("warning", UNSET)
        warning: SeverityRoutesWarning | Unset
        if isinstance(_warning, Unset):
            warning = UNSET
        else:
            warning = SeverityRoutesWarning(_warning)

        found = cls(critical=critical, info=info, warning=warning)
        found.additional_properties = d
        return found

"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gate_package_state import GatePackageState


@_attrs_define(kw_only=True)
class GatePackageInstallResult:
    """Schema GatePackageInstallResult; members the contract does not know are kept."""

    install_duration_seconds: float
    package: GatePackageState
    audit_event_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["install_duration_seconds"] = self.install_duration_seconds
        field_dict["package"] = to_json(self.package)
        if self.audit_event_id is not UNSET:
            field_dict["audit_event_id"] = self.audit_event_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.gate_package_state import GatePackageState

        d = members(src_dict)
        found = cls(
            install_duration_seconds=d.pop("install_duration_seconds"),
            package=GatePackageState.from_dict(d.pop("package")),
            audit_event_id=d.pop("audit_event_id", UNSET),
        )
        found.additional_properties = d
        return found

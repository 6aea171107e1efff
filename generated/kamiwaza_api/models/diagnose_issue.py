"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.diagnose_issue_severity import DiagnoseIssueSeverity
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DiagnoseIssue:
    """Schema DiagnoseIssue; members the contract does not know are kept."""

    id: str
    severity: DiagnoseIssueSeverity
    summary: str
    auto_fixable: bool | Unset = UNSET
    detail: Any | Unset = UNSET
    fix_endpoint: None | str | Unset = UNSET
    fix_payload: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["id"] = self.id
        field_dict["severity"] = to_json(self.severity)
        field_dict["summary"] = self.summary
        if self.auto_fixable is not UNSET:
            field_dict["auto_fixable"] = self.auto_fixable
        if self.detail is not UNSET:
            field_dict["detail"] = self.detail
        if self.fix_endpoint is not UNSET:
            field_dict["fix_endpoint"] = self.fix_endpoint
        if self.fix_payload is not UNSET:
            field_dict["fix_payload"] = self.fix_payload
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            id=d.pop("id"),
            severity=DiagnoseIssueSeverity(d.pop("severity")),
            summary=d.pop("summary"),
            auto_fixable=d.pop("auto_fixable", UNSET),
            detail=d.pop("detail", UNSET),
            fix_endpoint=d.pop("fix_endpoint", UNSET),
            fix_payload=d.pop("fix_payload", UNSET),
        )
        found.additional_properties = d
        return found

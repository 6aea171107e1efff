"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.diagnose_issue import DiagnoseIssue


@_attrs_define(kw_only=True)
class ClusterDiagnostics:
    """Schema ClusterDiagnostics; members the contract does not know are kept."""

    cluster_id: str
    timestamp: datetime.datetime
    has_issues: bool | Unset = UNSET
    issues: list[DiagnoseIssue] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["cluster_id"] = self.cluster_id
        field_dict["timestamp"] = to_json(self.timestamp)
        if self.has_issues is not UNSET:
            field_dict["has_issues"] = self.has_issues
        if self.issues is not UNSET:
            field_dict["issues"] = to_json(self.issues)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.diagnose_issue import DiagnoseIssue

        d = members(src_dict)
        found = cls(
            cluster_id=d.pop("cluster_id"),
            timestamp=datetime.datetime.fromisoformat(d.pop("timestamp")),
            has_issues=d.pop("has_issues", UNSET),
            issues=given(each(DiagnoseIssue.from_dict), d.pop("issues", UNSET)),
        )
        found.additional_properties = d
        return found

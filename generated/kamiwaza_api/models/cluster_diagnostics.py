"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        cluster_id = self.cluster_id
        field_dict["cluster_id"] = cluster_id
        timestamp = self.timestamp.isoformat()
        field_dict["timestamp"] = timestamp
        has_issues = self.has_issues
        if has_issues is not UNSET:
            field_dict["has_issues"] = has_issues
        issues: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.issues, Unset):
            issues = []
            for issues_item_data in self.issues:
                issues_item = issues_item_data.to_dict()
                issues.append(issues_item)

        if issues is not UNSET:
            field_dict["issues"] = issues
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.diagnose_issue import DiagnoseIssue

        d = dict(src_dict)
        cluster_id = d.pop("cluster_id")
        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        has_issues = d.pop("has_issues", UNSET)
        _issues = d.pop("issues", UNSET)
        issues: list[DiagnoseIssue] | Unset = UNSET
        if _issues is not UNSET:
            issues = []
            for issues_item_data in _issues:
                issues_item = DiagnoseIssue.from_dict(issues_item_data)

                issues.append(issues_item)

        found = cls(
            cluster_id=cluster_id, timestamp=timestamp, has_issues=has_issues, issues=issues
        )
        found.additional_properties = d
        return found

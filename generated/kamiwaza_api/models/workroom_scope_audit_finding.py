"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.workroom_scope_audit_finding_scope_issue import WorkroomScopeAuditFindingScopeIssue
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomScopeAuditFinding:
    """Schema WorkroomScopeAuditFinding; members the contract does not know are kept."""

    deployment_id: UUID
    deployment_name: str
    extension_name: str
    issue_detail: str
    recommended_action: str
    scope_issue: WorkroomScopeAuditFindingScopeIssue
    access_path: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    status: None | str | Unset = UNSET
    template_name: None | str | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["deployment_id"] = to_json(self.deployment_id)
        field_dict["deployment_name"] = self.deployment_name
        field_dict["extension_name"] = self.extension_name
        field_dict["issue_detail"] = self.issue_detail
        field_dict["recommended_action"] = self.recommended_action
        field_dict["scope_issue"] = to_json(self.scope_issue)
        if self.access_path is not UNSET:
            field_dict["access_path"] = self.access_path
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.template_name is not UNSET:
            field_dict["template_name"] = self.template_name
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            deployment_id=UUID(d.pop("deployment_id")),
            deployment_name=d.pop("deployment_name"),
            extension_name=d.pop("extension_name"),
            issue_detail=d.pop("issue_detail"),
            recommended_action=d.pop("recommended_action"),
            scope_issue=WorkroomScopeAuditFindingScopeIssue(d.pop("scope_issue")),
            access_path=d.pop("access_path", UNSET),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            status=d.pop("status", UNSET),
            template_name=d.pop("template_name", UNSET),
            workroom_id=d.pop("workroom_id", UNSET),
        )
        found.additional_properties = d
        return found

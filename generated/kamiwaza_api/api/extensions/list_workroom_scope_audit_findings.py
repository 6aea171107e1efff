"""GET /extensions/audits/workroom-scope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.workroom_scope_audit_finding import WorkroomScopeAuditFinding
    from ...types import Unset

ENDPOINT = Endpoint(
    name="extensions.list_workroom_scope_audit_findings",
    method="GET",
    path="/extensions/audits/workroom-scope",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_workroom_scope_audit_findings(
    *, include_inactive: bool | None | Unset = UNSET
) -> Request[list[WorkroomScopeAuditFinding]]:
    """List deployments whose workroom scope is missing or global.

    GET /extensions/audits/workroom-scope
    """
    return Request(
        ENDPOINT,
        "/extensions/audits/workroom-scope",
        _parse,
        query=pairs(("include_inactive", include_inactive)),
    )


def _parse(data: Any) -> list[WorkroomScopeAuditFinding]:
    from ...models.workroom_scope_audit_finding import WorkroomScopeAuditFinding

    answer: list[WorkroomScopeAuditFinding] = each(WorkroomScopeAuditFinding.from_dict)(data)
    return answer

"""GET /auth/audit/decisions/export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.decision_export_response import DecisionExportResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.export_decision_events",
    method="GET",
    path="/auth/audit/decisions/export",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
    paging=Paging(
        style="cursor", items="events", limit="limit", position="cursor", next="next_cursor"
    ),
)


def export_decision_events(
    *,
    tenant: str | None | Unset = UNSET,
    result: str | None | Unset = UNSET,
    updated_after: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    cursor: int | None | Unset = UNSET,
) -> Request[DecisionExportResponse]:
    """Export the audit trail of access decisions, page by page.

    GET /auth/audit/decisions/export
    """
    return Request(
        ENDPOINT,
        "/auth/audit/decisions/export",
        _parse,
        query=pairs(
            ("tenant", tenant),
            ("result", result),
            ("updated_after", updated_after),
            ("limit", limit),
            ("cursor", cursor),
        ),
    )


def _parse(data: Any) -> DecisionExportResponse:
    from ...models.decision_export_response import DecisionExportResponse

    return DecisionExportResponse.from_dict(data)

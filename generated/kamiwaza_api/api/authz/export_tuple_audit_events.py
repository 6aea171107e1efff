"""GET /auth/tuples/export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.tuple_export_response import TupleExportResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.export_tuple_audit_events",
    method="GET",
    path="/auth/tuples/export",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
)


def export_tuple_audit_events(
    *, tenant: str | None | Unset = UNSET, updated_after: str | None | Unset = UNSET
) -> Request[TupleExportResponse]:
    """Export the audit events of tuple changes since a point in time.

    GET /auth/tuples/export
    """
    return Request(
        ENDPOINT,
        "/auth/tuples/export",
        _parse,
        query=pairs(("tenant", tenant), ("updated_after", updated_after)),
    )


def _parse(data: Any) -> TupleExportResponse:
    from ...models.tuple_export_response import TupleExportResponse

    return TupleExportResponse.from_dict(data)

"""GET /operations/{operation_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.operation_view import OperationView

ENDPOINT = Endpoint(
    name="operations.get_operation",
    method="GET",
    path="/operations/{operation_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_operation(operation_id: UUID | str) -> Request[OperationView]:
    """Return one long-running operation.

    GET /operations/{operation_id}
    """
    return Request(
        ENDPOINT, f"/operations/{segment('get_operation', 'operation_id', operation_id)}", _parse
    )


def _parse(data: Any) -> OperationView:
    from ...models.operation_view import OperationView

    return OperationView.from_dict(data)

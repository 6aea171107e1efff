"""POST /operations/{operation_id}/seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.state_changed import StateChanged

ENDPOINT = Endpoint(
    name="operations.mark_operation_seen",
    method="POST",
    path="/operations/{operation_id}/seen",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def mark_operation_seen(operation_id: UUID | str) -> Request[StateChanged]:
    """Mark an operation as seen.

    POST /operations/{operation_id}/seen
    """
    return Request(
        ENDPOINT,
        f"/operations/{segment('mark_operation_seen', 'operation_id', operation_id)}/seen",
        _parse,
    )


def _parse(data: Any) -> StateChanged:
    from ...models.state_changed import StateChanged

    return StateChanged.from_dict(data)

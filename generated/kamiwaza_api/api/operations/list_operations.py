"""GET /operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.operation_view import OperationView
    from ...types import Unset

ENDPOINT = Endpoint(
    name="operations.list_operations",
    method="GET",
    path="/operations",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
    paging=Paging(style="limit", limit="limit"),
)


def list_operations(
    *, limit: int | None | Unset = UNSET, include_dismissed: bool | None | Unset = UNSET
) -> Request[list[OperationView]]:
    """List the newest operations.

    GET /operations
    """
    return Request(
        ENDPOINT,
        "/operations",
        _parse,
        query=pairs(("limit", limit), ("include_dismissed", include_dismissed)),
    )


def _parse(data: Any) -> list[OperationView]:
    from ...models.operation_view import OperationView

    answer: list[OperationView] = each(OperationView.from_dict)(data)
    return answer

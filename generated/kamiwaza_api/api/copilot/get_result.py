"""GET /copilot/results/{result_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.result_handle_view import ResultHandleView

ENDPOINT = Endpoint(
    name="copilot.get_result",
    method="GET",
    path="/copilot/results/{result_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_result(result_id: UUID | str) -> Request[ResultHandleView]:
    """Return one result that a copilot run produced.

    GET /copilot/results/{result_id}
    """
    return Request(
        ENDPOINT, f"/copilot/results/{segment('get_result', 'result_id', result_id)}", _parse
    )


def _parse(data: Any) -> ResultHandleView:
    from ...models.result_handle_view import ResultHandleView

    return ResultHandleView.from_dict(data)

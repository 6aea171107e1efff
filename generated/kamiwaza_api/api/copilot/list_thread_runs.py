"""GET /copilot/threads/{thread_id}/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.run_view import RunView

ENDPOINT = Endpoint(
    name="copilot.list_thread_runs",
    method="GET",
    path="/copilot/threads/{thread_id}/runs",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def list_thread_runs(thread_id: UUID | str) -> Request[list[RunView]]:
    """List the runs of a copilot thread.

    GET /copilot/threads/{thread_id}/runs
    """
    return Request(
        ENDPOINT,
        f"/copilot/threads/{segment('list_thread_runs', 'thread_id', thread_id)}/runs",
        _parse,
    )


def _parse(data: Any) -> list[RunView]:
    from ...models.run_view import RunView

    answer: list[RunView] = each(RunView.from_dict)(data)
    return answer

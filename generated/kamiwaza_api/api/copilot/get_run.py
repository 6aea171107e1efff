"""GET /copilot/runs/{run_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.run_view import RunView

ENDPOINT = Endpoint(
    name="copilot.get_run",
    method="GET",
    path="/copilot/runs/{run_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_run(run_id: UUID | str) -> Request[RunView]:
    """Return one copilot run.

    GET /copilot/runs/{run_id}
    """
    return Request(ENDPOINT, f"/copilot/runs/{segment('get_run', 'run_id', run_id)}", _parse)


def _parse(data: Any) -> RunView:
    from ...models.run_view import RunView

    return RunView.from_dict(data)

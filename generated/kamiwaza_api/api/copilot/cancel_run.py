"""POST /copilot/runs/{run_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.run_view import RunView

ENDPOINT = Endpoint(
    name="copilot.cancel_run",
    method="POST",
    path="/copilot/runs/{run_id}/cancel",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def cancel_run(run_id: UUID | str) -> Request[RunView]:
    """Cancel a copilot run.

    POST /copilot/runs/{run_id}/cancel
    """
    return Request(
        ENDPOINT, f"/copilot/runs/{segment('cancel_run', 'run_id', run_id)}/cancel", _parse
    )


def _parse(data: Any) -> RunView:
    from ...models.run_view import RunView

    return RunView.from_dict(data)

"""POST /copilot/runs/{run_id}/confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.run_view import RunView
    from ...models.write_confirmation import WriteConfirmation
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="copilot.confirm_run_write",
    method="POST",
    path="/copilot/runs/{run_id}/confirm",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def confirm_run_write(
    run_id: UUID | str, *, body: WriteConfirmation | Mapping[str, object] | SupportsModelDump
) -> Request[RunView]:
    """Confirm the write a copilot run is holding back.

    POST /copilot/runs/{run_id}/confirm
    """
    return Request(
        ENDPOINT,
        f"/copilot/runs/{segment('confirm_run_write', 'run_id', run_id)}/confirm",
        _parse,
        body=body,
    )


def _parse(data: Any) -> RunView:
    from ...models.run_view import RunView

    return RunView.from_dict(data)

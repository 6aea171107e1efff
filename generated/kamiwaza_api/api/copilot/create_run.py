"""POST /copilot/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.run_create import RunCreate
    from ...models.run_view import RunView
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="copilot.create_run",
    method="POST",
    path="/copilot/runs",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
    starts=Start(kind="copilot.run", id="id"),
)


def create_run(*, body: RunCreate | Mapping[str, object] | SupportsModelDump) -> Request[RunView]:
    """Start a copilot run.

    POST /copilot/runs
    """
    return Request(ENDPOINT, "/copilot/runs", _parse, body=body)


def _parse(data: Any) -> RunView:
    from ...models.run_view import RunView

    return RunView.from_dict(data)

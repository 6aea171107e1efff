"""POST /artifacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.artifact_create import ArtifactCreate
    from ...models.operation_accepted import OperationAccepted
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.create_artifact",
    method="POST",
    path="/artifacts",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
    starts=Start(kind="operations.operation", id="id"),
)


def create_artifact(
    *, body: ArtifactCreate | Mapping[str, object] | SupportsModelDump
) -> Request[OperationAccepted]:
    """Create a draft, summary, report or briefing from earlier results.

    POST /artifacts
    """
    return Request(ENDPOINT, "/artifacts", _parse, body=body)


def _parse(data: Any) -> OperationAccepted:
    from ...models.operation_accepted import OperationAccepted

    return OperationAccepted.from_dict(data)

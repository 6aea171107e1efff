"""POST /remediations/{remediation_id}/execute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.operation_accepted import OperationAccepted
    from ...models.remediation_execute import RemediationExecute
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="operations.execute_remediation",
    method="POST",
    path="/remediations/{remediation_id}/execute",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
    starts=Start(kind="operations.operation", id="id"),
)


def execute_remediation(
    remediation_id: str, *, body: RemediationExecute | Mapping[str, object] | SupportsModelDump
) -> Request[OperationAccepted]:
    """Execute a remediation and return the operation that tracks it.

    POST /remediations/{remediation_id}/execute

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/remediations/{segment('execute_remediation', 'remediation_id', remediation_id)}/execute",
        _parse,
        body=body,
    )


def _parse(data: Any) -> OperationAccepted:
    from ...models.operation_accepted import OperationAccepted

    return OperationAccepted.from_dict(data)

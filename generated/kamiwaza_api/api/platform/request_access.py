"""POST /access-requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.access_request_create import AccessRequestCreate
    from ...models.operation_accepted import OperationAccepted
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.request_access",
    method="POST",
    path="/access-requests",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
    starts=Start(kind="operations.operation", id="id"),
)


def request_access(
    *, body: AccessRequestCreate | Mapping[str, object] | SupportsModelDump
) -> Request[OperationAccepted]:
    """Request access to a dataset, model or workroom.

    POST /access-requests
    """
    return Request(ENDPOINT, "/access-requests", _parse, body=body)


def _parse(data: Any) -> OperationAccepted:
    from ...models.operation_accepted import OperationAccepted

    return OperationAccepted.from_dict(data)

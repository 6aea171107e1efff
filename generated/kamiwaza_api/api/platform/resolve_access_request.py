"""POST /access-requests/{access_request_id}/resolve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.access_request_resolve import AccessRequestResolve
    from ...models.operation_accepted import OperationAccepted
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.resolve_access_request",
    method="POST",
    path="/access-requests/{access_request_id}/resolve",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def resolve_access_request(
    access_request_id: UUID | str,
    *,
    body: AccessRequestResolve | Mapping[str, object] | SupportsModelDump,
) -> Request[OperationAccepted]:
    """Approve or deny an access request.

    POST /access-requests/{access_request_id}/resolve
    """
    return Request(
        ENDPOINT,
        f"/access-requests/{segment('resolve_access_request', 'access_request_id', access_request_id)}/resolve",
        _parse,
        body=body,
    )


def _parse(data: Any) -> OperationAccepted:
    from ...models.operation_accepted import OperationAccepted

    return OperationAccepted.from_dict(data)

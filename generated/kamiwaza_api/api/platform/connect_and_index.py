"""POST /orchestrations/connect-and-index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.connect_and_index_request import ConnectAndIndexRequest
    from ...models.operation_accepted import OperationAccepted
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.connect_and_index",
    method="POST",
    path="/orchestrations/connect-and-index",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
    starts=Start(kind="operations.operation", id="id"),
)


def connect_and_index(
    *, body: ConnectAndIndexRequest | Mapping[str, object] | SupportsModelDump
) -> Request[OperationAccepted]:
    """Connect a source and index it, tracked as one operation.

    POST /orchestrations/connect-and-index
    """
    return Request(ENDPOINT, "/orchestrations/connect-and-index", _parse, body=body)


def _parse(data: Any) -> OperationAccepted:
    from ...models.operation_accepted import OperationAccepted

    return OperationAccepted.from_dict(data)

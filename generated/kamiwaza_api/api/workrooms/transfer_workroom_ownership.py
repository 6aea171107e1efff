"""POST /workrooms/{workroom_id}/ownership/transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.transfer_workroom_ownership_request import TransferWorkroomOwnershipRequest
    from ...models.workroom_response import WorkroomResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.transfer_workroom_ownership",
    method="POST",
    path="/workrooms/{workroom_id}/ownership/transfer",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def transfer_workroom_ownership(
    workroom_id: UUID | str,
    *,
    body: TransferWorkroomOwnershipRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomResponse]:
    """Transfer the ownership of a workroom to another member.

    POST /workrooms/{workroom_id}/ownership/transfer
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('transfer_workroom_ownership', 'workroom_id', workroom_id)}/ownership/transfer",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomResponse:
    from ...models.workroom_response import WorkroomResponse

    return WorkroomResponse.from_dict(data)

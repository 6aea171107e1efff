"""POST /workrooms/{workroom_id}/threads/{thread_key}/claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.acquire_workroom_thread_claim_request import AcquireWorkroomThreadClaimRequest
    from ...models.workroom_thread_claim_response import WorkroomThreadClaimResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.acquire_workroom_thread_claim",
    method="POST",
    path="/workrooms/{workroom_id}/threads/{thread_key}/claims",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def acquire_workroom_thread_claim(
    workroom_id: UUID | str,
    thread_key: str,
    *,
    body: AcquireWorkroomThreadClaimRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomThreadClaimResponse]:
    """Claim a workroom thread.

    POST /workrooms/{workroom_id}/threads/{thread_key}/claims
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('acquire_workroom_thread_claim', 'workroom_id', workroom_id)}/threads/{segment('acquire_workroom_thread_claim', 'thread_key', thread_key)}/claims",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomThreadClaimResponse:
    from ...models.workroom_thread_claim_response import WorkroomThreadClaimResponse

    return WorkroomThreadClaimResponse.from_dict(data)

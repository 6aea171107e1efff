"""DELETE /workrooms/{workroom_id}/threads/{thread_key}/claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_thread_claim_response import WorkroomThreadClaimResponse

ENDPOINT = Endpoint(
    name="workrooms.release_workroom_thread_claim",
    method="DELETE",
    path="/workrooms/{workroom_id}/threads/{thread_key}/claims",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def release_workroom_thread_claim(
    workroom_id: UUID | str, thread_key: str
) -> Request[WorkroomThreadClaimResponse]:
    """Release the claim on a workroom thread.

    DELETE /workrooms/{workroom_id}/threads/{thread_key}/claims
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('release_workroom_thread_claim', 'workroom_id', workroom_id)}/threads/{segment('release_workroom_thread_claim', 'thread_key', thread_key)}/claims",
        _parse,
    )


def _parse(data: Any) -> WorkroomThreadClaimResponse:
    from ...models.workroom_thread_claim_response import WorkroomThreadClaimResponse

    return WorkroomThreadClaimResponse.from_dict(data)

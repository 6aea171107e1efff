"""GET /workrooms/{workroom_id}/threads/{thread_key}/credentials/resolve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_credential_resolution_response import (
        WorkroomCredentialResolutionResponse,
    )

ENDPOINT = Endpoint(
    name="workrooms.resolve_workroom_thread_credential_posture",
    method="GET",
    path="/workrooms/{workroom_id}/threads/{thread_key}/credentials/resolve",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def resolve_workroom_thread_credential_posture(
    workroom_id: UUID | str, thread_key: str, *, connector_key: str
) -> Request[WorkroomCredentialResolutionResponse]:
    """Tell which credential a workroom thread would use for a connector.

    GET /workrooms/{workroom_id}/threads/{thread_key}/credentials/resolve
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('resolve_workroom_thread_credential_posture', 'workroom_id', workroom_id)}/threads/{segment('resolve_workroom_thread_credential_posture', 'thread_key', thread_key)}/credentials/resolve",
        _parse,
        query=pairs(("connector_key", connector_key)),
    )


def _parse(data: Any) -> WorkroomCredentialResolutionResponse:
    from ...models.workroom_credential_resolution_response import (
        WorkroomCredentialResolutionResponse,
    )

    return WorkroomCredentialResolutionResponse.from_dict(data)

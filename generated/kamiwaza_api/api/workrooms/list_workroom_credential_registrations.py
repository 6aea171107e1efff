"""GET /workrooms/{workroom_id}/credentials/registrations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_credential_registration_list_response import (
        WorkroomCredentialRegistrationListResponse,
    )

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_credential_registrations",
    method="GET",
    path="/workrooms/{workroom_id}/credentials/registrations",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_workroom_credential_registrations(
    workroom_id: UUID | str,
) -> Request[WorkroomCredentialRegistrationListResponse]:
    """List the credentials registered in a workroom.

    GET /workrooms/{workroom_id}/credentials/registrations
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_credential_registrations', 'workroom_id', workroom_id)}/credentials/registrations",
        _parse,
    )


def _parse(data: Any) -> WorkroomCredentialRegistrationListResponse:
    from ...models.workroom_credential_registration_list_response import (
        WorkroomCredentialRegistrationListResponse,
    )

    return WorkroomCredentialRegistrationListResponse.from_dict(data)

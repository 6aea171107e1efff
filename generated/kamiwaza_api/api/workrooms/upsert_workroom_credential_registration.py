"""POST /workrooms/{workroom_id}/credentials/registrations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_workroom_credential_registration_request import (
        CreateWorkroomCredentialRegistrationRequest,
    )
    from ...models.workroom_credential_registration_response import (
        WorkroomCredentialRegistrationResponse,
    )
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.upsert_workroom_credential_registration",
    method="POST",
    path="/workrooms/{workroom_id}/credentials/registrations",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def upsert_workroom_credential_registration(
    workroom_id: UUID | str,
    *,
    body: CreateWorkroomCredentialRegistrationRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomCredentialRegistrationResponse]:
    """Register a credential in a workroom, or update it.

    POST /workrooms/{workroom_id}/credentials/registrations
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('upsert_workroom_credential_registration', 'workroom_id', workroom_id)}/credentials/registrations",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomCredentialRegistrationResponse:
    from ...models.workroom_credential_registration_response import (
        WorkroomCredentialRegistrationResponse,
    )

    return WorkroomCredentialRegistrationResponse.from_dict(data)

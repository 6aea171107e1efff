"""GET /workrooms/{workroom_id}/credentials/consents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.workroom_credential_consent_list_response import (
        WorkroomCredentialConsentListResponse,
    )

ENDPOINT = Endpoint(
    name="workrooms.list_workroom_credential_consents",
    method="GET",
    path="/workrooms/{workroom_id}/credentials/consents",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_workroom_credential_consents(
    workroom_id: UUID | str,
) -> Request[WorkroomCredentialConsentListResponse]:
    """List the credential consents of a workroom.

    GET /workrooms/{workroom_id}/credentials/consents
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('list_workroom_credential_consents', 'workroom_id', workroom_id)}/credentials/consents",
        _parse,
    )


def _parse(data: Any) -> WorkroomCredentialConsentListResponse:
    from ...models.workroom_credential_consent_list_response import (
        WorkroomCredentialConsentListResponse,
    )

    return WorkroomCredentialConsentListResponse.from_dict(data)

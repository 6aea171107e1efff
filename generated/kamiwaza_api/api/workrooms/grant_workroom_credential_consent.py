"""POST /workrooms/{workroom_id}/credentials/consents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.create_workroom_credential_consent_request import (
        CreateWorkroomCredentialConsentRequest,
    )
    from ...models.workroom_credential_consent_response import WorkroomCredentialConsentResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.grant_workroom_credential_consent",
    method="POST",
    path="/workrooms/{workroom_id}/credentials/consents",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def grant_workroom_credential_consent(
    workroom_id: UUID | str,
    *,
    body: CreateWorkroomCredentialConsentRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[WorkroomCredentialConsentResponse]:
    """Grant a member consent to use a credential in a workroom.

    POST /workrooms/{workroom_id}/credentials/consents
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('grant_workroom_credential_consent', 'workroom_id', workroom_id)}/credentials/consents",
        _parse,
        body=body,
    )


def _parse(data: Any) -> WorkroomCredentialConsentResponse:
    from ...models.workroom_credential_consent_response import WorkroomCredentialConsentResponse

    return WorkroomCredentialConsentResponse.from_dict(data)

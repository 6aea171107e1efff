"""DELETE /workrooms/{workroom_id}/credentials/consents/{consent_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="workrooms.revoke_workroom_credential_consent",
    method="DELETE",
    path="/workrooms/{workroom_id}/credentials/consents/{consent_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def revoke_workroom_credential_consent(
    workroom_id: UUID | str, consent_id: UUID | str
) -> Request[None]:
    """Revoke a credential consent in a workroom.

    DELETE /workrooms/{workroom_id}/credentials/consents/{consent_id}
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('revoke_workroom_credential_consent', 'workroom_id', workroom_id)}/credentials/consents/{segment('revoke_workroom_credential_consent', 'consent_id', consent_id)}",
        parse_none,
    )

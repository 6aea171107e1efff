"""DELETE /workrooms/{workroom_id}/credentials/registrations/{registration_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="workrooms.remove_workroom_credential_registration",
    method="DELETE",
    path="/workrooms/{workroom_id}/credentials/registrations/{registration_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def remove_workroom_credential_registration(
    workroom_id: UUID | str, registration_id: UUID | str
) -> Request[None]:
    """Remove a registered credential from a workroom.

    DELETE /workrooms/{workroom_id}/credentials/registrations/{registration_id}
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('remove_workroom_credential_registration', 'workroom_id', workroom_id)}/credentials/registrations/{segment('remove_workroom_credential_registration', 'registration_id', registration_id)}",
        parse_none,
    )

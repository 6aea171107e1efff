"""POST /credentials/intake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.credential_intake_request import CredentialIntakeRequest
    from ...models.credential_intake_response import CredentialIntakeResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.intake_credential",
    method="POST",
    path="/credentials/intake",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def intake_credential(
    *, body: CredentialIntakeRequest | Mapping[str, object] | SupportsModelDump
) -> Request[CredentialIntakeResponse]:
    """Hand in a plaintext credential and return a short-lived reference to it.

    POST /credentials/intake

    Requires the admin role.
    """
    return Request(ENDPOINT, "/credentials/intake", _parse, body=body)


def _parse(data: Any) -> CredentialIntakeResponse:
    from ...models.credential_intake_response import CredentialIntakeResponse

    return CredentialIntakeResponse.from_dict(data)

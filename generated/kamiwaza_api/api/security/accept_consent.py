"""POST /security/consent/accept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.consent_accept_response import ConsentAcceptResponse

ENDPOINT = Endpoint(
    name="security.accept_consent",
    method="POST",
    path="/security/consent/accept",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="never",
)


def accept_consent() -> Request[ConsentAcceptResponse]:
    """Accept the consent notice.

    POST /security/consent/accept
    """
    return Request(ENDPOINT, "/security/consent/accept", _parse)


def _parse(data: Any) -> ConsentAcceptResponse:
    from ...models.consent_accept_response import ConsentAcceptResponse

    return ConsentAcceptResponse.from_dict(data)

"""GET /auth/saml/metadata."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_text

ENDPOINT = Endpoint(
    name="auth.saml_metadata",
    method="GET",
    path="/auth/saml/metadata",
    answer="text",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="safe",
)


def saml_metadata() -> Request[str]:
    """Return the SAML service metadata as XML for identity providers.

    GET /auth/saml/metadata
    """
    return Request(ENDPOINT, "/auth/saml/metadata", parse_text)

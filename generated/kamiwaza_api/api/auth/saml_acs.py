"""POST /auth/saml/acs."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.saml_acs",
    method="POST",
    path="/auth/saml/acs",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="never",
)


def saml_acs() -> Request[Any]:
    """Receive a SAML assertion posted by the identity provider.

    POST /auth/saml/acs
    """
    return Request(ENDPOINT, "/auth/saml/acs", parse_any)

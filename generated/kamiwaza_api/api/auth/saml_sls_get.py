"""GET /auth/saml/sls."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.saml_sls_get",
    method="GET",
    path="/auth/saml/sls",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="safe",
)


def saml_sls_get() -> Request[Any]:
    """Handle a SAML single logout that arrives by GET.

    GET /auth/saml/sls
    """
    return Request(ENDPOINT, "/auth/saml/sls", parse_any)

"""POST /auth/saml/sls."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="auth.saml_sls_post",
    method="POST",
    path="/auth/saml/sls",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="never",
)


def saml_sls_post() -> Request[Any]:
    """Handle a SAML single logout that arrives by POST.

    POST /auth/saml/sls
    """
    return Request(ENDPOINT, "/auth/saml/sls", parse_any)

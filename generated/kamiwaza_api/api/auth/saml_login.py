"""GET /auth/saml/login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.saml_login",
    method="GET",
    path="/auth/saml/login",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="safe",
)


def saml_login(*, redirect_uri: str | None | Unset = UNSET) -> Request[Any]:
    """Send a browser to the SAML identity provider.

    GET /auth/saml/login
    """
    return Request(
        ENDPOINT, "/auth/saml/login", parse_any, query=pairs(("redirect_uri", redirect_uri))
    )

"""GET /auth/login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.browser_login",
    method="GET",
    path="/auth/login",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def browser_login(
    *,
    redirect_uri: str | None | Unset = UNSET,
    redirect: str | None | Unset = UNSET,
    provider: str | None | Unset = UNSET,
) -> Request[Any]:
    """Send a browser to the login page.

    GET /auth/login
    """
    return Request(
        ENDPOINT,
        "/auth/login",
        parse_any,
        query=pairs(("redirect_uri", redirect_uri), ("redirect", redirect), ("provider", provider)),
    )

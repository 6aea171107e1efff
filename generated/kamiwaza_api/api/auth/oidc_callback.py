"""GET /auth/callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.oidc_callback",
    method="GET",
    path="/auth/callback",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def oidc_callback(
    *, code: str, state: str | None | Unset = UNSET, session_state: str | None | Unset = UNSET
) -> Request[Any]:
    """Receive the browser redirect that completes an OIDC login.

    GET /auth/callback
    """
    return Request(
        ENDPOINT,
        "/auth/callback",
        parse_any,
        query=pairs(("code", code), ("state", state), ("session_state", session_state)),
    )

"""GET /auth/logout/front-channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.front_channel_logout",
    method="GET",
    path="/auth/logout/front-channel",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def front_channel_logout(*, redirect_uri: str | None | Unset = UNSET) -> Request[Any]:
    """Log a browser out through a redirect.

    GET /auth/logout/front-channel
    """
    return Request(
        ENDPOINT,
        "/auth/logout/front-channel",
        parse_any,
        query=pairs(("redirect_uri", redirect_uri)),
    )

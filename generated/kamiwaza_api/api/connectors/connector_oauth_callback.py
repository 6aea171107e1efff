"""GET /connectors/public/{provider}/callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="connectors.connector_oauth_callback",
    method="GET",
    path="/connectors/public/{provider}/callback",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="safe",
)


def connector_oauth_callback(
    provider: str,
    *,
    code: str | None | Unset = UNSET,
    state: str | None | Unset = UNSET,
    error: str | None | Unset = UNSET,
) -> Request[Any]:
    """Receive the OAuth redirect of a connector's provider.

    GET /connectors/public/{provider}/callback
    """
    return Request(
        ENDPOINT,
        f"/connectors/public/{segment('connector_oauth_callback', 'provider', provider)}/callback",
        parse_any,
        query=pairs(("code", code), ("state", state), ("error", error)),
    )

"""GET /auth/mint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.mint_dev_token",
    method="GET",
    path="/auth/mint",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="safe",
)


def mint_dev_token(
    *, user_id: str | None | Unset = UNSET, roles: str | None | Unset = UNSET
) -> Request[Any]:
    """Mint a token on a development server.

    GET /auth/mint
    """
    return Request(
        ENDPOINT, "/auth/mint", parse_any, query=pairs(("user_id", user_id), ("roles", roles))
    )

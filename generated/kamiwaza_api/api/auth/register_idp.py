"""POST /auth/idp/register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.register_id_p_request import RegisterIdPRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.register_idp",
    method="POST",
    path="/auth/idp/register",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def register_idp(
    *, body: RegisterIdPRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Register an identity provider.

    POST /auth/idp/register
    """
    return Request(ENDPOINT, "/auth/idp/register", parse_any, body=body)

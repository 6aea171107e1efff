"""PATCH /auth/idp/{alias}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.toggle_id_p_request import ToggleIdPRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.toggle_idp",
    method="PATCH",
    path="/auth/idp/{alias}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def toggle_idp(
    alias: str, *, body: ToggleIdPRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Enable or disable an identity provider.

    PATCH /auth/idp/{alias}
    """
    return Request(
        ENDPOINT, f"/auth/idp/{segment('toggle_idp', 'alias', alias)}", parse_any, body=body
    )

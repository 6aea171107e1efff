"""PUT /auth/idp/{alias}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.register_id_p_request import RegisterIdPRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.update_idp",
    method="PUT",
    path="/auth/idp/{alias}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def update_idp(
    alias: str, *, body: RegisterIdPRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Replace the settings of an identity provider.

    PUT /auth/idp/{alias}
    """
    return Request(
        ENDPOINT, f"/auth/idp/{segment('update_idp', 'alias', alias)}", parse_any, body=body
    )

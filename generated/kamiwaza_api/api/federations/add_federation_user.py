"""POST /cluster/federations/{federation_id}/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="federations.add_federation_user",
    method="POST",
    path="/cluster/federations/{federation_id}/users",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.0",
    repeat="never",
)


def add_federation_user(
    federation_id: UUID | str, *, body: Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Admit a user from a federation and seed the user's rights.

    POST /cluster/federations/{federation_id}/users

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('add_federation_user', 'federation_id', federation_id)}/users",
        parse_any,
        body=body,
    )

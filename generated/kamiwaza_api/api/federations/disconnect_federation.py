"""POST /cluster/federations/{federation_id}/disconnect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="federations.disconnect_federation",
    method="POST",
    path="/cluster/federations/{federation_id}/disconnect",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def disconnect_federation(
    federation_id: UUID | str, *, force: bool | None | Unset = UNSET
) -> Request[Any]:
    """Disconnect from the remote cluster of a federation.

    POST /cluster/federations/{federation_id}/disconnect

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('disconnect_federation', 'federation_id', federation_id)}/disconnect",
        parse_any,
        query=pairs(("force", force)),
    )

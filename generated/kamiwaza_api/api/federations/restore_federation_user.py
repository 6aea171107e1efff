"""POST /cluster/federations/{federation_id}/users/{external_id}/restore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="federations.restore_federation_user",
    method="POST",
    path="/cluster/federations/{federation_id}/users/{external_id}/restore",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def restore_federation_user(
    federation_id: UUID | str,
    external_id: str,
    *,
    body: Mapping[str, object] | SupportsModelDump | Unset = UNSET,
) -> Request[Any]:
    """Restore the access of a federated user.

    POST /cluster/federations/{federation_id}/users/{external_id}/restore

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/federations/{segment('restore_federation_user', 'federation_id', federation_id)}/users/{segment('restore_federation_user', 'external_id', external_id)}/restore",
        parse_any,
        body=body,
    )

"""DELETE /authz/subjects/by-id/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.grant_body import GrantBody
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.delete_subject_grant_by_id",
    method="DELETE",
    path="/authz/subjects/by-id/grants",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="idempotent",
)


def delete_subject_grant_by_id(
    *, body: GrantBody | Mapping[str, object] | SupportsModelDump, id: str | None | Unset = UNSET
) -> Request[Any]:
    """Remove a grant from a subject addressed by its id in the query.

    DELETE /authz/subjects/by-id/grants

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/authz/subjects/by-id/grants", parse_any, query=pairs(("id", id)), body=body
    )

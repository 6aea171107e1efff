"""POST /authz/subjects/by-id/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.grant import Grant
    from ...models.grant_body import GrantBody
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.create_subject_grant_by_id",
    method="POST",
    path="/authz/subjects/by-id/grants",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="never",
)


def create_subject_grant_by_id(
    *, body: GrantBody | Mapping[str, object] | SupportsModelDump, id: str | None | Unset = UNSET
) -> Request[Grant]:
    """Add a grant to a subject addressed by its id in the query.

    POST /authz/subjects/by-id/grants

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/authz/subjects/by-id/grants", _parse, query=pairs(("id", id)), body=body
    )


def _parse(data: Any) -> Grant:
    from ...models.grant import Grant

    return Grant.from_dict(data)

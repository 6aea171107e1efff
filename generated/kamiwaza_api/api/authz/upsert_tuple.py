"""POST /auth/tuples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.relationship_tuple import RelationshipTuple
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.upsert_tuple",
    method="POST",
    path="/auth/tuples",
    answer="none",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def upsert_tuple(
    *, body: RelationshipTuple | Mapping[str, object] | SupportsModelDump
) -> Request[None]:
    """Create or update a relationship tuple.

    POST /auth/tuples
    """
    return Request(ENDPOINT, "/auth/tuples", parse_none, body=body)

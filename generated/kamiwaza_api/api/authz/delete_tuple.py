"""DELETE /auth/tuples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.relationship_tuple_delete import RelationshipTupleDelete
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.delete_tuple",
    method="DELETE",
    path="/auth/tuples",
    answer="none",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_tuple(
    *, body: RelationshipTupleDelete | Mapping[str, object] | SupportsModelDump
) -> Request[None]:
    """Delete the relationship tuples that match a subject, object and relation.

    DELETE /auth/tuples
    """
    return Request(ENDPOINT, "/auth/tuples", parse_none, body=body)

"""DELETE /auth/tuples/object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.relationship_object_delete import RelationshipObjectDelete
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.delete_object_tuples",
    method="DELETE",
    path="/auth/tuples/object",
    answer="none",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_object_tuples(
    *, body: RelationshipObjectDelete | Mapping[str, object] | SupportsModelDump
) -> Request[None]:
    """Delete every relationship tuple of one object.

    DELETE /auth/tuples/object
    """
    return Request(ENDPOINT, "/auth/tuples/object", parse_none, body=body)

"""DELETE /admin/surface-constraints/{constraint_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="platform.delete_surface_constraint",
    method="DELETE",
    path="/admin/surface-constraints/{constraint_id}",
    answer="none",
    encoding="none",
    role="admin",
    since="1.2.0",
    repeat="idempotent",
)


def delete_surface_constraint(constraint_id: UUID | str) -> Request[None]:
    """Delete a surface constraint.

    DELETE /admin/surface-constraints/{constraint_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/admin/surface-constraints/{segment('delete_surface_constraint', 'constraint_id', constraint_id)}",
        parse_none,
    )

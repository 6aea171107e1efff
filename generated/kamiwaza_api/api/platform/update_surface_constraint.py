"""PUT /admin/surface-constraints/{constraint_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.surface_constraint import SurfaceConstraint
    from ...models.surface_constraint_create import SurfaceConstraintCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.update_surface_constraint",
    method="PUT",
    path="/admin/surface-constraints/{constraint_id}",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="idempotent",
)


def update_surface_constraint(
    constraint_id: UUID | str,
    *,
    body: SurfaceConstraintCreate | Mapping[str, object] | SupportsModelDump,
) -> Request[SurfaceConstraint]:
    """Replace a surface constraint.

    PUT /admin/surface-constraints/{constraint_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/admin/surface-constraints/{segment('update_surface_constraint', 'constraint_id', constraint_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> SurfaceConstraint:
    from ...models.surface_constraint import SurfaceConstraint

    return SurfaceConstraint.from_dict(data)

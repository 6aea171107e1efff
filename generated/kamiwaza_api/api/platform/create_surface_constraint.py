"""POST /admin/surface-constraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.surface_constraint import SurfaceConstraint
    from ...models.surface_constraint_create import SurfaceConstraintCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.create_surface_constraint",
    method="POST",
    path="/admin/surface-constraints",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def create_surface_constraint(
    *, body: SurfaceConstraintCreate | Mapping[str, object] | SupportsModelDump
) -> Request[SurfaceConstraint]:
    """Limit a directory group to certain surfaces.

    POST /admin/surface-constraints

    Requires the admin role.
    """
    return Request(ENDPOINT, "/admin/surface-constraints", _parse, body=body)


def _parse(data: Any) -> SurfaceConstraint:
    from ...models.surface_constraint import SurfaceConstraint

    return SurfaceConstraint.from_dict(data)

"""GET /admin/surface-constraints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.surface_constraint import SurfaceConstraint

ENDPOINT = Endpoint(
    name="platform.list_surface_constraints",
    method="GET",
    path="/admin/surface-constraints",
    answer="json",
    encoding="none",
    role="admin",
    since="1.2.0",
    repeat="safe",
)


def list_surface_constraints() -> Request[list[SurfaceConstraint]]:
    """List which surfaces the directory groups are limited to.

    GET /admin/surface-constraints

    Requires the admin role.
    """
    return Request(ENDPOINT, "/admin/surface-constraints", _parse)


def _parse(data: Any) -> list[SurfaceConstraint]:
    from ...models.surface_constraint import SurfaceConstraint

    answer: list[SurfaceConstraint] = each(SurfaceConstraint.from_dict)(data)
    return answer

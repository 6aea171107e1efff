# Written by scripts/unasync.py from kamiwaza/_async/services/platform/surface_constraints.py: edit that.
"""Who sees which part of the console."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.console import ConsoleSurface, SurfaceConstraint, SurfaceConstraintCreate
from kamiwaza_api.api.platform import (
    create_surface_constraint,
    delete_surface_constraint,
    list_surface_constraints,
    update_surface_constraint,
)


class SurfaceConstraintsService(BaseService):
    """`client.platform.surface_constraints`: keep parts of the console to groups."""

    def create(
        self,
        *,
        directory_source: str,
        group_name: str,
        allowed_surfaces: Sequence[ConsoleSurface | str],
        **call_options: Unpack[CallOptions],
    ) -> SurfaceConstraint:
        """Say which parts of the console a group of a directory sees. Requires: admin."""
        body = SurfaceConstraintCreate(
            directory_source=directory_source,
            group_name=group_name,
            allowed_surfaces=[*allowed_surfaces],
        )
        return self._call(create_surface_constraint(body=body), SurfaceConstraint)

    def update(
        self,
        constraint: SurfaceConstraint | UUID | str,
        *,
        directory_source: str,
        group_name: str,
        allowed_surfaces: Sequence[ConsoleSurface | str],
        **call_options: Unpack[CallOptions],
    ) -> SurfaceConstraint:
        """Replace a constraint as a whole. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        body = SurfaceConstraintCreate(
            directory_source=directory_source,
            group_name=group_name,
            allowed_surfaces=[*allowed_surfaces],
        )
        request = update_surface_constraint(id_of(constraint, "constraint"), body=body)
        return self._call(request, SurfaceConstraint)

    def delete(
        self, constraint: SurfaceConstraint | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a constraint: the group sees everything again. Requires: admin."""
        self._send(delete_surface_constraint(id_of(constraint, "constraint")))

    def list(self, **call_options: Unpack[CallOptions]) -> list[SurfaceConstraint]:
        """Return all constraints. Requires: admin."""
        return self._call(list_surface_constraints(), list[SurfaceConstraint])

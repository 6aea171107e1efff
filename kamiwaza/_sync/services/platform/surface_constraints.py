# Written by scripts/unasync.py from kamiwaza/_async/services/platform/surface_constraints.py: edit that.
"""Constraints that limit groups to parts of the console."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import value_or
from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.console import ConsoleSurface, SurfaceConstraint, SurfaceConstraintCreate
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.platform import (
    create_surface_constraint,
    delete_surface_constraint,
    list_surface_constraints,
    update_surface_constraint,
)
from kamiwaza_api.types import UNSET, Unset


class SurfaceConstraintsService(BaseService):
    """`client.platform.surface_constraints`: limit groups to parts of the console."""

    def create(
        self,
        group_name: str,
        *,
        directory_source: str,
        allowed_surfaces: Sequence[ConsoleSurface | str],
        **call_options: Unpack[CallOptions],
    ) -> SurfaceConstraint:
        """Limit a group to parts of the console and return the constraint.

        Requires the admin role.

        Args:
            group_name: the name of the group in the directory.
            directory_source: the directory of the group, such as `ldap`.
            allowed_surfaces: the parts of the console the group sees: `use`, `analyze`, `build`,
                `operate`.

        Raises:
            ConflictError: the group has a constraint already.
        """
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
        directory_source: str | Unset = UNSET,
        group_name: str | Unset = UNSET,
        allowed_surfaces: Sequence[ConsoleSurface | str] | Unset = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> SurfaceConstraint:
        """Change the given members of a constraint and return it; the others stay as they are.

        Reads the constraints first, because the platform only replaces them whole. Requires the
        admin role.

        Args:
            constraint: the constraint or its id.
            directory_source: the directory of the group, such as `ldap`.
            group_name: the name of the group in the directory.
            allowed_surfaces: the parts of the console the group sees: `use`, `analyze`, `build`,
                `operate`.

        Raises:
            ResourceNotFoundError: there is no such constraint.
        """
        key = id_of(constraint, "constraint")
        current = _constraint(self.list(), key)
        body = SurfaceConstraintCreate(
            directory_source=value_or(directory_source, current.directory_source or ""),
            group_name=value_or(group_name, current.group_name or ""),
            allowed_surfaces=[*value_or(allowed_surfaces, current.allowed_surfaces)],
        )
        request = update_surface_constraint(key, body=body)
        return self._call(request, SurfaceConstraint)

    def replace(
        self,
        constraint: SurfaceConstraint | UUID | str,
        *,
        directory_source: str,
        group_name: str,
        allowed_surfaces: Sequence[ConsoleSurface | str],
        **call_options: Unpack[CallOptions],
    ) -> SurfaceConstraint:
        """Replace a constraint as a whole and return it. Requires the admin role.

        Args:
            constraint: the constraint or its id.
            directory_source: the directory of the group, such as `ldap`.
            group_name: the name of the group in the directory.
            allowed_surfaces: the parts of the console the group sees: `use`, `analyze`, `build`,
                `operate`.

        Raises:
            ResourceNotFoundError: there is no such constraint.
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
        """Delete a constraint, so that the group sees the whole console.

        Requires the admin role.

        Args:
            constraint: the constraint or its id.

        Raises:
            ResourceNotFoundError: there is no such constraint.
        """
        self._send(delete_surface_constraint(id_of(constraint, "constraint")))

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[SurfaceConstraint]:
        """Return all constraints. Requires the admin role."""
        return self._list(list_surface_constraints(), SurfaceConstraint)


def _constraint(constraints: Iterable[SurfaceConstraint], key: UUID | str) -> SurfaceConstraint:
    for constraint in constraints:
        if str(constraint.id) == str(key):
            return constraint
    raise ResourceNotFoundError(f"there is no surface constraint {key}")

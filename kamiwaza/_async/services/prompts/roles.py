"""Roles: the part a model plays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.prompts import CreatePromptRole, PromptRole
from kamiwaza_api.api.prompts import create_role, read_role


class AsyncPromptRolesService(AsyncBaseService):
    """`client.prompts.roles`: roles, the part a model plays."""

    async def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptRole:
        """Create a role and return it. A name that exists gets its next version.

        The call is not repeated if its answer is lost.

        Args:
            name: the name.
            content: the text.
            tags: tags of your choice. Default: none.
        """
        body = CreatePromptRole(name=name, content=content, tags=tags)
        return await self._call(create_role(body=body), PromptRole)

    async def get(
        self, role: PromptRole | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptRole:
        """Return one role.

        Args:
            role: the role or its id.

        Raises:
            ResourceNotFoundError: there is no such role.
        """
        return await self._call(read_role(id_of(role, "role")), PromptRole)

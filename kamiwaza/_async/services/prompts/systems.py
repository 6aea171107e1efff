"""System prompts: what the model is told first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.prompts import CreatePromptSystem, PromptSystem
from kamiwaza_api.api.prompts import create_system, read_system


class AsyncPromptSystemsService(AsyncBaseService):
    """`client.prompts.systems`: what the model is told first."""

    async def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptSystem:
        """Keep a system prompt under a name. Not repeated after a lost answer."""
        body = CreatePromptSystem(name=name, content=content, tags=tags)
        return await self._call(create_system(body=body), PromptSystem)

    async def get(
        self, system: PromptSystem | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptSystem:
        """Return one system prompt. Raises ResourceNotFoundError if there is none of that id."""
        return await self._call(read_system(id_of(system, "system")), PromptSystem)

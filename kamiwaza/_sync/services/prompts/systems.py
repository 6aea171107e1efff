# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/systems.py: edit that.
"""System prompts: what the model is told first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.prompts import CreatePromptSystem, PromptSystem
from kamiwaza_api.api.prompts import create_system, read_system


class PromptSystemsService(BaseService):
    """`client.prompts.systems`: what the model is told first."""

    def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptSystem:
        """Keep a system prompt under a name. Not repeated after a lost answer."""
        body = CreatePromptSystem(name=name, content=content, tags=tags)
        return self._call(create_system(body=body), PromptSystem)

    def get(
        self, system: PromptSystem | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptSystem:
        """Return one system prompt. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(read_system(id_of(system, "system")), PromptSystem)

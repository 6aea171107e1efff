# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/systems.py: edit that.
"""System prompts: the first instructions of a model."""

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
    """`client.prompts.systems`: the first instructions of a model."""

    def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptSystem:
        """Create a system prompt and return it. A name that exists gets its next version.

        The call is not repeated if its answer is lost.

        Args:
            name: the name.
            content: the text.
            tags: tags of your choice. Default: none.
        """
        body = CreatePromptSystem(name=name, content=content, tags=tags)
        return self._call(create_system(body=body), PromptSystem)

    def get(
        self, system: PromptSystem | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptSystem:
        """Return one system prompt.

        Args:
            system: the system prompt or its id.

        Raises:
            ResourceNotFoundError: there is no such system prompt.
        """
        return self._call(read_system(id_of(system, "system")), PromptSystem)

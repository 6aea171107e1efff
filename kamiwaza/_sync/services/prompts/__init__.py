# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/__init__.py: edit that.
"""Parts of prompts, kept and never changed."""

from __future__ import annotations

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.prompts.elements import PromptElementsService
from kamiwaza._sync.services.prompts.roles import PromptRolesService
from kamiwaza._sync.services.prompts.systems import PromptSystemsService
from kamiwaza._sync.services.prompts.templates import PromptTemplatesService


class PromptsService(BaseService):
    """`client.prompts`: parts of prompts, kept and never changed.

    The platform can neither list nor change nor delete them: keep the ids. What is made under a
    name that is taken becomes its next version.
    """

    @property
    def roles(self) -> PromptRolesService:
        """Return the service of roles."""
        return self._lazy(PromptRolesService)

    @property
    def systems(self) -> PromptSystemsService:
        """Return the service of system prompts."""
        return self._lazy(PromptSystemsService)

    @property
    def elements(self) -> PromptElementsService:
        """Return the service of elements."""
        return self._lazy(PromptElementsService)

    @property
    def templates(self) -> PromptTemplatesService:
        """Return the service of templates."""
        return self._lazy(PromptTemplatesService)

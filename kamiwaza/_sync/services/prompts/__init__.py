# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/__init__.py: edit that.
"""Parts of prompts, kept and never changed."""

from __future__ import annotations

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.prompts.elements import PromptElementsService
from kamiwaza._sync.services.prompts.roles import PromptRolesService
from kamiwaza._sync.services.prompts.systems import PromptSystemsService
from kamiwaza._sync.services.prompts.templates import PromptTemplatesService


class PromptsService(BaseService):
    """`client.prompts`: the stored parts of prompts.

    The platform cannot list, change or delete them, so keep their ids. Creating a part with a name
    that exists creates the next version.
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

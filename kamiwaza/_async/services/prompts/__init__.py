"""Parts of prompts, kept and never changed."""

from __future__ import annotations

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.prompts.elements import AsyncPromptElementsService
from kamiwaza._async.services.prompts.roles import AsyncPromptRolesService
from kamiwaza._async.services.prompts.systems import AsyncPromptSystemsService
from kamiwaza._async.services.prompts.templates import AsyncPromptTemplatesService


class AsyncPromptsService(AsyncBaseService):
    """`client.prompts`: the stored parts of prompts.

    The platform cannot list, change or delete them, so keep their ids. Creating a part with a name
    that exists creates the next version.
    """

    @property
    def roles(self) -> AsyncPromptRolesService:
        """Return the service of roles."""
        return self._lazy(AsyncPromptRolesService)

    @property
    def systems(self) -> AsyncPromptSystemsService:
        """Return the service of system prompts."""
        return self._lazy(AsyncPromptSystemsService)

    @property
    def elements(self) -> AsyncPromptElementsService:
        """Return the service of elements."""
        return self._lazy(AsyncPromptElementsService)

    @property
    def templates(self) -> AsyncPromptTemplatesService:
        """Return the service of templates."""
        return self._lazy(AsyncPromptTemplatesService)

"""The console's agent: threads and runs."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.copilot.runs import AsyncCopilotRunsService
from kamiwaza._async.services.copilot.threads import AsyncCopilotThreadsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.copilot import Action, CopilotResult
from kamiwaza_api.api.copilot import get_result, list_copilot_actions


class AsyncCopilotService(AsyncBaseService):
    """`client.copilot`: the console's agent: threads and runs."""

    @property
    def threads(self) -> AsyncCopilotThreadsService:
        """Return the service of the conversations."""
        return self._lazy(AsyncCopilotThreadsService)

    @property
    def runs(self) -> AsyncCopilotRunsService:
        """Return the service of the queries in them."""
        return self._lazy(AsyncCopilotRunsService)

    async def list_actions(self, **call_options: Unpack[CallOptions]) -> list[Action]:
        """Return what the agent can do for the caller."""
        return await self._call(list_copilot_actions(), list[Action])

    async def get_result(
        self, result_id: CopilotResult | UUID | str, **call_options: Unpack[CallOptions]
    ) -> CopilotResult:
        """Return something a run looked up, by one of its `result_refs`.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return await self._call(get_result(identifier(result_id, "result_id")), CopilotResult)

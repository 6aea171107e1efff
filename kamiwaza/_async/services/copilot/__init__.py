"""The console's agent: threads and runs."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.copilot.runs import AsyncCopilotRunsService
from kamiwaza._async.services.copilot.threads import AsyncCopilotThreadsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.copilot import Action, CopilotResult
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.copilot import get_result, list_copilot_actions


class AsyncCopilotService(AsyncBaseService):
    """`client.copilot`: the console's agent: threads and runs."""

    @property
    def threads(self) -> AsyncCopilotThreadsService:
        """Return the service of conversations with the agent."""
        return self._lazy(AsyncCopilotThreadsService)

    @property
    def runs(self) -> AsyncCopilotRunsService:
        """Return the service of queries to the agent."""
        return self._lazy(AsyncCopilotRunsService)

    async def list_actions(self, **call_options: Unpack[CallOptions]) -> ItemList[Action]:
        """Return the actions the agent can take for you."""
        return await self._list(list_copilot_actions(), Action)

    async def get_result(
        self, result: CopilotResult | UUID | str, **call_options: Unpack[CallOptions]
    ) -> CopilotResult:
        """Return one result that a run looked up.

        Args:
            result: the result or its id: one of a run's `result_refs`, or the `result_ref` of a
                piece of evidence.

        Raises:
            ResourceNotFoundError: there is no such result.
        """
        return await self._call(get_result(id_of(result, "result")), CopilotResult)

# Written by scripts/unasync.py from kamiwaza/_async/services/copilot/__init__.py: edit that.
"""The console's agent: threads and runs."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.copilot.runs import CopilotRunsService
from kamiwaza._sync.services.copilot.threads import CopilotThreadsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.copilot import Action, CopilotResult
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.copilot import get_result, list_copilot_actions


class CopilotService(BaseService):
    """`client.copilot`: the console's agent: threads and runs."""

    @property
    def threads(self) -> CopilotThreadsService:
        """Return the service of conversations with the agent."""
        return self._lazy(CopilotThreadsService)

    @property
    def runs(self) -> CopilotRunsService:
        """Return the service of queries to the agent."""
        return self._lazy(CopilotRunsService)

    def list_actions(self, **call_options: Unpack[CallOptions]) -> ItemList[Action]:
        """Return the actions the agent can take for you."""
        return self._list(list_copilot_actions(), Action)

    def get_result(
        self, result: CopilotResult | UUID | str, **call_options: Unpack[CallOptions]
    ) -> CopilotResult:
        """Return one result that a run looked up.

        Args:
            result: the result or its id: one of a run's `result_refs`, or the `result_ref` of a
                piece of evidence.

        Raises:
            ResourceNotFoundError: there is no such result.
        """
        return self._call(get_result(id_of(result, "result")), CopilotResult)

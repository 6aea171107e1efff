# Written by scripts/unasync.py from kamiwaza/_async/services/copilot/threads.py: edit that.
"""Conversations with the console's agent."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.copilot import CopilotThread, Run, ThreadCreate
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.copilot import create_thread, list_thread_runs, list_threads


class CopilotThreadsService(BaseService):
    """`client.copilot.threads`: conversations with the agent."""

    def create(self, title: str, **call_options: Unpack[CallOptions]) -> CopilotThread:
        """Create a thread and return it.

        Args:
            title: the title, up to 200 characters.
        """
        return self._call(create_thread(body=ThreadCreate(title=title)), CopilotThread)

    def list_runs(
        self, thread: CopilotThread | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[Run]:
        """Return the runs of a thread.

        Args:
            thread: the thread or its id.

        Raises:
            ResourceNotFoundError: there is no such thread.
        """
        return self._list(list_thread_runs(id_of(thread, "thread")), Run)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[CopilotThread]:
        """Return your threads."""
        return self._list(list_threads(), CopilotThread)

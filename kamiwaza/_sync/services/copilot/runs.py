# Written by scripts/unasync.py from kamiwaza/_async/services/copilot/runs.py: edit that.
"""Queries to the console's agent, and what it wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.copilot.run_operation import RunOperation, run_seen
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.copilot import (
    CopilotThread,
    QuestionAnswer,
    Run,
    RunCreate,
    WriteConfirmation,
)
from kamiwaza_api.api.copilot import (
    answer_run_question,
    cancel_run,
    confirm_run_write,
    create_run,
    get_run,
)

if TYPE_CHECKING:
    from kamiwaza.operations.state import Snapshot


class CopilotRunsService(BaseService):
    """`client.copilot.runs`: queries to the agent."""

    def create(
        self, query: str, *, thread: CopilotThread | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RunOperation:
        """Begin to answer a query and return the handle; its `wait()` returns the finished run.

        On the way the run may ask something or want leave to write: see the handle. The platform
        gives it 8 turns, 12 tool calls, 3 questions and 45 seconds of work.
        """
        body = RunCreate(thread_id=id_of(thread, "thread"), query=query)
        run = self._call(create_run(body=body), Run)
        return self._followed(run.id, run_seen(run))

    def watch(self, run: Run | UUID | str, **call_options: Unpack[CallOptions]) -> RunOperation:
        """Return the handle of a run begun earlier or elsewhere; sends nothing."""
        return self._followed(id_of(run, "run"), None)

    def get(self, run: Run | UUID | str, **call_options: Unpack[CallOptions]) -> Run:
        """Return one run. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_run(id_of(run, "run")), Run)

    def answer(self, run: Run | UUID | str, value: str, **call_options: Unpack[CallOptions]) -> Run:
        """Answer the question of a run, which goes on; `value` is that of an option, or any text.

        Raises ConflictError if it asks nothing.
        """
        request = answer_run_question(id_of(run, "run"), body=QuestionAnswer(value=value))
        return self._call(request, Run)

    def confirm(
        self,
        run: Run | UUID | str,
        *,
        confirmation_token: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Run:
        """Let a run write what it said it would, and return it.

        The token is that of its `pending_write`, which a Run has with it. Raises ConflictError if
        it does not wait for leave, InvalidArgumentError without a token.
        """
        pending = run.pending_write if isinstance(run, Run) else None
        token = confirmation_token or (pending and pending.confirmation_token)
        if not token:
            raise InvalidArgumentError("confirmation_token: the run has none; read it once more")
        body = WriteConfirmation.model_validate({"confirmation_token": token, "confirmed": True})
        return self._call(confirm_run_write(id_of(run, "run"), body=body), Run)

    def cancel(self, run: Run | UUID | str, **call_options: Unpack[CallOptions]) -> Run:
        """End a run and return it; one that is over stays as it is."""
        return self._call(cancel_run(id_of(run, "run")), Run)

    def _followed(self, run_id: UUID | str, initial: Snapshot[Run] | None) -> RunOperation:
        return RunOperation(self, run_id, clock=self._transport.clock, initial=initial)

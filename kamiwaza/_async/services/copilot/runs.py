"""Queries to the console's agent."""

from __future__ import annotations

from functools import partial
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.copilot._run_operation import AsyncRunOperation
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


class AsyncCopilotRunsService(AsyncBaseService):
    """`client.copilot.runs`: queries to the agent."""

    async def create(
        self, query: str, *, thread: CopilotThread | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncRunOperation:
        """Start a run that answers a query, and return its handle.

        `wait()` of the handle returns the finished run. The run may ask a question or wait for
        permission to write; see the handle. The platform limits a run to 8 turns, 12 tool calls,
        3 questions and 45 seconds of work.

        Args:
            query: the question or the task, up to 4,000 characters.
            thread: the thread of the run, or its id.

        Raises:
            ResourceNotFoundError: there is no such thread.
        """
        body = RunCreate(thread_id=id_of(thread, "thread"), query=query)
        run = await self._call(create_run(body=body), Run)
        return self._handle_of(run.id, run)

    def watch(
        self, run: Run | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncRunOperation:
        """Return the handle of a run that was started earlier or elsewhere; sends nothing.

        Args:
            run: the run or its id.
        """
        return self._handle_of(id_of(run, "run"), None)

    async def get(self, run: Run | UUID | str, **call_options: Unpack[CallOptions]) -> Run:
        """Return one run in its current state.

        Args:
            run: the run or its id.

        Raises:
            ResourceNotFoundError: there is no such run.
        """
        return await self._call(get_run(id_of(run, "run")), Run)

    async def answer(
        self, run: Run | UUID | str, value: str, **call_options: Unpack[CallOptions]
    ) -> Run:
        """Answer the question of a run and return the run, which continues.

        Args:
            run: the run or its id.
            value: the `value` of one of the question's options, or any text of up to 500
                characters.

        Raises:
            ConflictError: the run has no open question.
        """
        request = answer_run_question(id_of(run, "run"), body=QuestionAnswer(value=value))
        return await self._call(request, Run)

    async def confirm(
        self,
        run: Run | UUID | str,
        *,
        confirmation_token: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Run:
        """Allow a run the write it announced, and return the run.

        Args:
            run: the run or its id.
            confirmation_token: the token of the run's `pending_write`. Default: the token of
                `run`, if that is an object.

        Raises:
            ConflictError: the run does not wait for a confirmation.
            InvalidArgumentError: there is no token.
        """
        pending = run.pending_write if isinstance(run, Run) else None
        token = confirmation_token or (pending and pending.confirmation_token)
        if not token:
            raise InvalidArgumentError("confirmation_token: the run has none; read it once more")
        body = WriteConfirmation(
            confirmation_token=token,
            confirmed=True,
        )
        return await self._call(confirm_run_write(id_of(run, "run"), body=body), Run)

    async def cancel(self, run: Run | UUID | str, **call_options: Unpack[CallOptions]) -> Run:
        """Cancel a run and return it; a finished run stays as it is.

        Args:
            run: the run or its id.

        Raises:
            ResourceNotFoundError: there is no such run.
        """
        return await self._call(cancel_run(id_of(run, "run")), Run)

    def _handle_of(self, run_id: UUID | str, initial: Run | None) -> AsyncRunOperation:
        return AsyncRunOperation(
            run_id,
            clock=self._transport.clock,
            get=partial(self.get, run_id),
            answer=partial(self.answer, run_id),
            confirm=lambda run: self.confirm(run_id if run is None else run),
            cancel=partial(self.cancel, run_id),
            initial=initial,
        )

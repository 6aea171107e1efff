"""POST /copilot/runs/{run_id}/answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.question_answer import QuestionAnswer
    from ...models.run_view import RunView
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="copilot.answer_run_question",
    method="POST",
    path="/copilot/runs/{run_id}/answers",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def answer_run_question(
    run_id: UUID | str, *, body: QuestionAnswer | Mapping[str, object] | SupportsModelDump
) -> Request[RunView]:
    """Answer the question a copilot run is waiting on.

    POST /copilot/runs/{run_id}/answers
    """
    return Request(
        ENDPOINT,
        f"/copilot/runs/{segment('answer_run_question', 'run_id', run_id)}/answers",
        _parse,
        body=body,
    )


def _parse(data: Any) -> RunView:
    from ...models.run_view import RunView

    return RunView.from_dict(data)

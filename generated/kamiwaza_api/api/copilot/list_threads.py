"""GET /copilot/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.thread_view import ThreadView

ENDPOINT = Endpoint(
    name="copilot.list_threads",
    method="GET",
    path="/copilot/threads",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def list_threads() -> Request[list[ThreadView]]:
    """List the copilot threads.

    GET /copilot/threads
    """
    return Request(ENDPOINT, "/copilot/threads", _parse)


def _parse(data: Any) -> list[ThreadView]:
    from ...models.thread_view import ThreadView

    answer: list[ThreadView] = each(ThreadView.from_dict)(data)
    return answer

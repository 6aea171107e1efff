"""POST /copilot/threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.thread_create import ThreadCreate
    from ...models.thread_view import ThreadView
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="copilot.create_thread",
    method="POST",
    path="/copilot/threads",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def create_thread(
    *, body: ThreadCreate | Mapping[str, object] | SupportsModelDump
) -> Request[ThreadView]:
    """Create a copilot thread.

    POST /copilot/threads
    """
    return Request(ENDPOINT, "/copilot/threads", _parse, body=body)


def _parse(data: Any) -> ThreadView:
    from ...models.thread_view import ThreadView

    return ThreadView.from_dict(data)

"""GET /copilot/actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.action_descriptor import ActionDescriptor

ENDPOINT = Endpoint(
    name="copilot.list_copilot_actions",
    method="GET",
    path="/copilot/actions",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def list_copilot_actions() -> Request[list[ActionDescriptor]]:
    """List the actions the copilot knows.

    GET /copilot/actions
    """
    return Request(ENDPOINT, "/copilot/actions", _parse)


def _parse(data: Any) -> list[ActionDescriptor]:
    from ...models.action_descriptor import ActionDescriptor

    answer: list[ActionDescriptor] = each(ActionDescriptor.from_dict)(data)
    return answer

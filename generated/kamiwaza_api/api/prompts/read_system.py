"""GET /prompts/systems/{system_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.prompt_system import PromptSystem

ENDPOINT = Endpoint(
    name="prompts.read_system",
    method="GET",
    path="/prompts/systems/{system_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def read_system(system_id: UUID | str) -> Request[PromptSystem]:
    """Return one system prompt.

    GET /prompts/systems/{system_id}
    """
    return Request(
        ENDPOINT, f"/prompts/systems/{segment('read_system', 'system_id', system_id)}", _parse
    )


def _parse(data: Any) -> PromptSystem:
    from ...models.prompt_system import PromptSystem

    return PromptSystem.from_dict(data)

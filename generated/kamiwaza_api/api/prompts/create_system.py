"""POST /prompts/systems/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.prompt_system import PromptSystem
    from ...models.prompt_system_create import PromptSystemCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="prompts.create_system",
    method="POST",
    path="/prompts/systems/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_system(
    *, body: PromptSystemCreate | Mapping[str, object] | SupportsModelDump
) -> Request[PromptSystem]:
    """Create a system prompt.

    POST /prompts/systems/
    """
    return Request(ENDPOINT, "/prompts/systems/", _parse, body=body)


def _parse(data: Any) -> PromptSystem:
    from ...models.prompt_system import PromptSystem

    return PromptSystem.from_dict(data)

"""GET /prompts/elements/{element_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.prompt_element import PromptElement

ENDPOINT = Endpoint(
    name="prompts.read_element",
    method="GET",
    path="/prompts/elements/{element_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def read_element(element_id: UUID | str) -> Request[PromptElement]:
    """Return one prompt element.

    GET /prompts/elements/{element_id}
    """
    return Request(
        ENDPOINT, f"/prompts/elements/{segment('read_element', 'element_id', element_id)}", _parse
    )


def _parse(data: Any) -> PromptElement:
    from ...models.prompt_element import PromptElement

    return PromptElement.from_dict(data)

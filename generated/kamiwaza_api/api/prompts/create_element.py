"""POST /prompts/elements/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.prompt_element import PromptElement
    from ...models.prompt_element_create import PromptElementCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="prompts.create_element",
    method="POST",
    path="/prompts/elements/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_element(
    *, body: PromptElementCreate | Mapping[str, object] | SupportsModelDump
) -> Request[PromptElement]:
    """Create a prompt element.

    POST /prompts/elements/
    """
    return Request(ENDPOINT, "/prompts/elements/", _parse, body=body)


def _parse(data: Any) -> PromptElement:
    from ...models.prompt_element import PromptElement

    return PromptElement.from_dict(data)

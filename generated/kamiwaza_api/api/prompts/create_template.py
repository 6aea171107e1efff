"""POST /prompts/templates/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.prompt_template import PromptTemplate
    from ...models.prompt_template_create import PromptTemplateCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="prompts.create_template",
    method="POST",
    path="/prompts/templates/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_template(
    *, body: PromptTemplateCreate | Mapping[str, object] | SupportsModelDump
) -> Request[PromptTemplate]:
    """Create a prompt template.

    POST /prompts/templates/
    """
    return Request(ENDPOINT, "/prompts/templates/", _parse, body=body)


def _parse(data: Any) -> PromptTemplate:
    from ...models.prompt_template import PromptTemplate

    return PromptTemplate.from_dict(data)

"""GET /prompts/templates/{template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.prompt_template import PromptTemplate

ENDPOINT = Endpoint(
    name="prompts.read_template",
    method="GET",
    path="/prompts/templates/{template_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def read_template(template_id: UUID | str) -> Request[PromptTemplate]:
    """Return one prompt template.

    GET /prompts/templates/{template_id}
    """
    return Request(
        ENDPOINT,
        f"/prompts/templates/{segment('read_template', 'template_id', template_id)}",
        _parse,
    )


def _parse(data: Any) -> PromptTemplate:
    from ...models.prompt_template import PromptTemplate

    return PromptTemplate.from_dict(data)

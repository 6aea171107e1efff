"""GET /apps/app_templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.app_template import AppTemplate
    from ...types import Unset

ENDPOINT = Endpoint(
    name="apps.list_app_templates",
    method="GET",
    path="/apps/app_templates",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_app_templates(*, template_type: str | None | Unset = UNSET) -> Request[list[AppTemplate]]:
    """List the app templates, optionally of one template type.

    GET /apps/app_templates
    """
    return Request(
        ENDPOINT, "/apps/app_templates", _parse, query=pairs(("template_type", template_type))
    )


def _parse(data: Any) -> list[AppTemplate]:
    from ...models.app_template import AppTemplate

    answer: list[AppTemplate] = each(AppTemplate.from_dict)(data)
    return answer

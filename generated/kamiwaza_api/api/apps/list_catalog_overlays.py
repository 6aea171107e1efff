"""GET /apps/app_templates/catalog/overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.template_shadow import TemplateShadow

ENDPOINT = Endpoint(
    name="apps.list_catalog_overlays",
    method="GET",
    path="/apps/app_templates/catalog/overlay",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def list_catalog_overlays() -> Request[list[TemplateShadow]]:
    """List the developer overlays that shadow catalog templates.

    GET /apps/app_templates/catalog/overlay
    """
    return Request(ENDPOINT, "/apps/app_templates/catalog/overlay", _parse)


def _parse(data: Any) -> list[TemplateShadow]:
    from ...models.template_shadow import TemplateShadow

    answer: list[TemplateShadow] = each(TemplateShadow.from_dict)(data)
    return answer

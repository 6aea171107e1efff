"""GET /apps/app_templates/{template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.app_template import AppTemplate

ENDPOINT = Endpoint(
    name="apps.get_app_template",
    method="GET",
    path="/apps/app_templates/{template_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_app_template(template_id: UUID | str) -> Request[AppTemplate]:
    """Return one app template.

    GET /apps/app_templates/{template_id}
    """
    return Request(
        ENDPOINT,
        f"/apps/app_templates/{segment('get_app_template', 'template_id', template_id)}",
        _parse,
    )


def _parse(data: Any) -> AppTemplate:
    from ...models.app_template import AppTemplate

    return AppTemplate.from_dict(data)

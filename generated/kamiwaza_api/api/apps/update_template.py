"""PUT /apps/app_templates/{template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.app_template import AppTemplate
    from ...models.update_app_template import UpdateAppTemplate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="apps.update_template",
    method="PUT",
    path="/apps/app_templates/{template_id}",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="idempotent",
)


def update_template(
    template_id: UUID | str, *, body: UpdateAppTemplate | Mapping[str, object] | SupportsModelDump
) -> Request[AppTemplate]:
    """Update an app template.

    PUT /apps/app_templates/{template_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/apps/app_templates/{segment('update_template', 'template_id', template_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> AppTemplate:
    from ...models.app_template import AppTemplate

    return AppTemplate.from_dict(data)

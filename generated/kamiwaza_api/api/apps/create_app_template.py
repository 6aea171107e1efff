"""POST /apps/app_templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.app_template import AppTemplate
    from ...models.create_app_template import CreateAppTemplate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="apps.create_app_template",
    method="POST",
    path="/apps/app_templates",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def create_app_template(
    *, body: CreateAppTemplate | Mapping[str, object] | SupportsModelDump
) -> Request[AppTemplate]:
    """Create an app template.

    POST /apps/app_templates

    Requires the admin role.
    """
    return Request(ENDPOINT, "/apps/app_templates", _parse, body=body)


def _parse(data: Any) -> AppTemplate:
    from ...models.app_template import AppTemplate

    return AppTemplate.from_dict(data)

"""POST /apps/images/pull/{template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="apps.pull_template_images",
    method="POST",
    path="/apps/images/pull/{template_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
    starts=Start(kind="apps.images", id="{template_id}"),
)


def pull_template_images(template_id: UUID | str) -> Request[Any]:
    """Pull the container images of an app template.

    POST /apps/images/pull/{template_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/apps/images/pull/{segment('pull_template_images', 'template_id', template_id)}",
        parse_any,
    )

"""GET /apps/images/status/{template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="apps.get_image_status",
    method="GET",
    path="/apps/images/status/{template_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_image_status(template_id: UUID | str) -> Request[Any]:
    """Tell which container images of an app template are already pulled.

    GET /apps/images/status/{template_id}
    """
    return Request(
        ENDPOINT,
        f"/apps/images/status/{segment('get_image_status', 'template_id', template_id)}",
        parse_any,
    )

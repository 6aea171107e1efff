"""GET /authz/access/resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.accessible_resources_response import AccessibleResourcesResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.access_resources_for_subject",
    method="GET",
    path="/authz/access/resources",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
    paging=Paging(style="offset", items="resource_ids", limit="limit", position="offset"),
)


def access_resources_for_subject(
    *,
    namespace: str,
    permission: str | None | Unset = UNSET,
    subject_id: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[AccessibleResourcesResponse]:
    """List the ids of the resources a subject can access in a namespace.

    GET /authz/access/resources
    """
    return Request(
        ENDPOINT,
        "/authz/access/resources",
        _parse,
        query=pairs(
            ("namespace", namespace),
            ("permission", permission),
            ("subject_id", subject_id),
            ("limit", limit),
            ("offset", offset),
        ),
    )


def _parse(data: Any) -> AccessibleResourcesResponse:
    from ...models.accessible_resources_response import AccessibleResourcesResponse

    return AccessibleResourcesResponse.from_dict(data)

"""GET /authz/resources/{namespace}/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs, segment

if TYPE_CHECKING:
    from ...models.grant_list_item import GrantListItem

ENDPOINT = Endpoint(
    name="authz.list_resource_grants",
    method="GET",
    path="/authz/resources/{namespace}/grants",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def list_resource_grants(namespace: str, *, object_id: str) -> Request[list[GrantListItem]]:
    """List the grants on an object.

    GET /authz/resources/{namespace}/grants
    """
    return Request(
        ENDPOINT,
        f"/authz/resources/{segment('list_resource_grants', 'namespace', namespace)}/grants",
        _parse,
        query=pairs(("object_id", object_id)),
    )


def _parse(data: Any) -> list[GrantListItem]:
    from ...models.grant_list_item import GrantListItem

    answer: list[GrantListItem] = each(GrantListItem.from_dict)(data)
    return answer

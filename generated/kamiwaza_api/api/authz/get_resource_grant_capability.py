"""GET /authz/resources/{namespace}/grant-capability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment

if TYPE_CHECKING:
    from ...models.grant_capability_response import GrantCapabilityResponse

ENDPOINT = Endpoint(
    name="authz.get_resource_grant_capability",
    method="GET",
    path="/authz/resources/{namespace}/grant-capability",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_resource_grant_capability(
    namespace: str, *, object_id: str
) -> Request[GrantCapabilityResponse]:
    """Tell whether the caller may grant access to an object.

    GET /authz/resources/{namespace}/grant-capability
    """
    return Request(
        ENDPOINT,
        f"/authz/resources/{segment('get_resource_grant_capability', 'namespace', namespace)}/grant-capability",
        _parse,
        query=pairs(("object_id", object_id)),
    )


def _parse(data: Any) -> GrantCapabilityResponse:
    from ...models.grant_capability_response import GrantCapabilityResponse

    return GrantCapabilityResponse.from_dict(data)

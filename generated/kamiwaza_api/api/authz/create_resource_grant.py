"""POST /authz/resources/{namespace}/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.grant_create_request import GrantCreateRequest
    from ...models.grant_mutation_response import GrantMutationResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.create_resource_grant",
    method="POST",
    path="/authz/resources/{namespace}/grants",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.1",
    repeat="never",
)


def create_resource_grant(
    namespace: str, *, body: GrantCreateRequest | Mapping[str, object] | SupportsModelDump
) -> Request[GrantMutationResponse]:
    """Grant a subject a relation to an object.

    POST /authz/resources/{namespace}/grants
    """
    return Request(
        ENDPOINT,
        f"/authz/resources/{segment('create_resource_grant', 'namespace', namespace)}/grants",
        _parse,
        body=body,
    )


def _parse(data: Any) -> GrantMutationResponse:
    from ...models.grant_mutation_response import GrantMutationResponse

    return GrantMutationResponse.from_dict(data)

"""DELETE /authz/resources/{namespace}/grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment

if TYPE_CHECKING:
    from ...models.grant_mutation_response import GrantMutationResponse

ENDPOINT = Endpoint(
    name="authz.delete_resource_grant",
    method="DELETE",
    path="/authz/resources/{namespace}/grants",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="idempotent",
)


def delete_resource_grant(
    namespace: str, *, object_id: str, subject_namespace: str, subject_id: str, relation: str
) -> Request[GrantMutationResponse]:
    """Remove a grant on an object, with the grantee named in the query.

    DELETE /authz/resources/{namespace}/grants
    """
    return Request(
        ENDPOINT,
        f"/authz/resources/{segment('delete_resource_grant', 'namespace', namespace)}/grants",
        _parse,
        query=pairs(
            ("object_id", object_id),
            ("subject_namespace", subject_namespace),
            ("subject_id", subject_id),
            ("relation", relation),
        ),
    )


def _parse(data: Any) -> GrantMutationResponse:
    from ...models.grant_mutation_response import GrantMutationResponse

    return GrantMutationResponse.from_dict(data)

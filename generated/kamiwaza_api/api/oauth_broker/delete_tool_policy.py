"""DELETE /oauth-broker/policies/{policy_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="oauth_broker.delete_tool_policy",
    method="DELETE",
    path="/oauth-broker/policies/{policy_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_tool_policy(policy_id: UUID | str) -> Request[None]:
    """Delete a tool policy.

    DELETE /oauth-broker/policies/{policy_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/policies/{segment('delete_tool_policy', 'policy_id', policy_id)}",
        parse_none,
    )

"""GET /oauth-broker/policies/{policy_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.tool_policy_response import ToolPolicyResponse

ENDPOINT = Endpoint(
    name="oauth_broker.get_tool_policy",
    method="GET",
    path="/oauth-broker/policies/{policy_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_tool_policy(policy_id: UUID | str) -> Request[ToolPolicyResponse]:
    """Return one tool policy.

    GET /oauth-broker/policies/{policy_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/policies/{segment('get_tool_policy', 'policy_id', policy_id)}",
        _parse,
    )


def _parse(data: Any) -> ToolPolicyResponse:
    from ...models.tool_policy_response import ToolPolicyResponse

    return ToolPolicyResponse.from_dict(data)

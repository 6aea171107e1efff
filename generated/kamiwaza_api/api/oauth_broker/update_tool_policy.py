"""PATCH /oauth-broker/policies/{policy_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.tool_policy_response import ToolPolicyResponse
    from ...models.tool_policy_update import ToolPolicyUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.update_tool_policy",
    method="PATCH",
    path="/oauth-broker/policies/{policy_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def update_tool_policy(
    policy_id: UUID | str, *, body: ToolPolicyUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[ToolPolicyResponse]:
    """Update a tool policy.

    PATCH /oauth-broker/policies/{policy_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/policies/{segment('update_tool_policy', 'policy_id', policy_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> ToolPolicyResponse:
    from ...models.tool_policy_response import ToolPolicyResponse

    return ToolPolicyResponse.from_dict(data)

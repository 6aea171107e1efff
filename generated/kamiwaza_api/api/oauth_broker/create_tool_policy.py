"""POST /oauth-broker/policies/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tool_policy_create import ToolPolicyCreate
    from ...models.tool_policy_response import ToolPolicyResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.create_tool_policy",
    method="POST",
    path="/oauth-broker/policies/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def create_tool_policy(
    *, body: ToolPolicyCreate | Mapping[str, object] | SupportsModelDump
) -> Request[ToolPolicyResponse]:
    """Create a tool policy.

    POST /oauth-broker/policies/
    """
    return Request(ENDPOINT, "/oauth-broker/policies/", _parse, body=body)


def _parse(data: Any) -> ToolPolicyResponse:
    from ...models.tool_policy_response import ToolPolicyResponse

    return ToolPolicyResponse.from_dict(data)

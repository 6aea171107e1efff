"""GET /oauth-broker/policies/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.tool_policy_list_response import ToolPolicyListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="oauth_broker.list_tool_policies",
    method="GET",
    path="/oauth-broker/policies/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_tool_policies(
    *, app_id: UUID | str | None | Unset = UNSET, tool_id: str | None | Unset = UNSET
) -> Request[ToolPolicyListResponse]:
    """List the tool policies.

    GET /oauth-broker/policies/
    """
    return Request(
        ENDPOINT,
        "/oauth-broker/policies/",
        _parse,
        query=pairs(("app_id", app_id), ("tool_id", tool_id)),
    )


def _parse(data: Any) -> ToolPolicyListResponse:
    from ...models.tool_policy_list_response import ToolPolicyListResponse

    return ToolPolicyListResponse.from_dict(data)

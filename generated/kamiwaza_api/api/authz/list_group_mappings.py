"""GET /authz/group-mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.group_mapping_response import GroupMappingResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.list_group_mappings",
    method="GET",
    path="/authz/group-mappings",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def list_group_mappings(
    *, issuer: str | None | Unset = UNSET
) -> Request[list[GroupMappingResponse]]:
    """List the mappings from identity-provider groups to platform groups.

    GET /authz/group-mappings

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/group-mappings", _parse, query=pairs(("issuer", issuer)))


def _parse(data: Any) -> list[GroupMappingResponse]:
    from ...models.group_mapping_response import GroupMappingResponse

    answer: list[GroupMappingResponse] = each(GroupMappingResponse.from_dict)(data)
    return answer

"""GET /authz/group-mappings/{mapping_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.group_mapping_response import GroupMappingResponse

ENDPOINT = Endpoint(
    name="authz.get_group_mapping",
    method="GET",
    path="/authz/group-mappings/{mapping_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="safe",
)


def get_group_mapping(mapping_id: str) -> Request[GroupMappingResponse]:
    """Return one group mapping.

    GET /authz/group-mappings/{mapping_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/group-mappings/{segment('get_group_mapping', 'mapping_id', mapping_id)}",
        _parse,
    )


def _parse(data: Any) -> GroupMappingResponse:
    from ...models.group_mapping_response import GroupMappingResponse

    return GroupMappingResponse.from_dict(data)

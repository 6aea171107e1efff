"""POST /authz/group-mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.group_mapping_create_request import GroupMappingCreateRequest
    from ...models.group_mapping_response import GroupMappingResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.create_group_mapping",
    method="POST",
    path="/authz/group-mappings",
    answer="json",
    encoding="json",
    role="admin",
    since="1.0.1",
    repeat="never",
)


def create_group_mapping(
    *, body: GroupMappingCreateRequest | Mapping[str, object] | SupportsModelDump
) -> Request[GroupMappingResponse]:
    """Create a mapping from an identity-provider group to a platform group.

    POST /authz/group-mappings

    Requires the admin role.
    """
    return Request(ENDPOINT, "/authz/group-mappings", _parse, body=body)


def _parse(data: Any) -> GroupMappingResponse:
    from ...models.group_mapping_response import GroupMappingResponse

    return GroupMappingResponse.from_dict(data)

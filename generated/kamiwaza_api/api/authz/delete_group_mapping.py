"""DELETE /authz/group-mappings/{mapping_id}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="authz.delete_group_mapping",
    method="DELETE",
    path="/authz/group-mappings/{mapping_id}",
    answer="none",
    encoding="none",
    role="admin",
    since="1.0.1",
    repeat="idempotent",
)


def delete_group_mapping(mapping_id: str) -> Request[None]:
    """Delete a group mapping.

    DELETE /authz/group-mappings/{mapping_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/authz/group-mappings/{segment('delete_group_mapping', 'mapping_id', mapping_id)}",
        parse_none,
    )

"""DELETE /tool/tool_templates/{template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="tools.delete_tool_template",
    method="DELETE",
    path="/tool/tool_templates/{template_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="idempotent",
)


def delete_tool_template(template_id: UUID | str) -> Request[Any]:
    """Delete a tool template that has no deployments.

    DELETE /tool/tool_templates/{template_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/tool/tool_templates/{segment('delete_tool_template', 'template_id', template_id)}",
        parse_any,
    )

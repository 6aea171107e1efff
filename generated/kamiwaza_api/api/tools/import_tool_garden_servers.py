"""POST /tool/garden/import."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="tools.import_tool_garden_servers",
    method="POST",
    path="/tool/garden/import",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def import_tool_garden_servers() -> Request[Any]:
    """Import the tool servers of the garden.

    POST /tool/garden/import

    Requires the admin role.
    """
    return Request(ENDPOINT, "/tool/garden/import", parse_any)

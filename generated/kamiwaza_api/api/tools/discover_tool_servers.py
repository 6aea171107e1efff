"""GET /tool/discover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.tool_discovery import ToolDiscovery

ENDPOINT = Endpoint(
    name="tools.discover_tool_servers",
    method="GET",
    path="/tool/discover",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def discover_tool_servers() -> Request[ToolDiscovery]:
    """Discover the tool servers that can be used now.

    GET /tool/discover
    """
    return Request(ENDPOINT, "/tool/discover", _parse)


def _parse(data: Any) -> ToolDiscovery:
    from ...models.tool_discovery import ToolDiscovery

    return ToolDiscovery.from_dict(data)

"""Tool servers (MCP) of the Tool Shed."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncToolsService(AsyncBaseService):
    """`client.tools`: tool servers (MCP) of the Tool Shed."""

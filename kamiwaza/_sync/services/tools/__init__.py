# Written by scripts/unasync.py from kamiwaza/_async/services/tools/__init__.py: edit that.
"""Tool servers (MCP) of the Tool Shed."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ToolsService(BaseService):
    """`client.tools`: tool servers (MCP) of the Tool Shed."""

"""Tools for agents, in the formats of openai and anthropic."""

from __future__ import annotations

from kamiwaza.agents.definitions import ToolDefinition
from kamiwaza.agents.toolbox import AgentTools

__all__ = ["AgentTools", "ToolDefinition"]

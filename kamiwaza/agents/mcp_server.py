"""A server of the Model Context Protocol over standard input and output (the extra `mcp`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio.to_thread
from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from kamiwaza._version import __version__
from kamiwaza.errors import KamiwazaError

if TYPE_CHECKING:
    from kamiwaza.agents.definitions import ToolDefinition
    from kamiwaza.agents.toolbox import AgentTools

_SEARCH = "search_tools"
_INSTRUCTIONS = (
    "Tools of a Kamiwaza platform: models, deployments, catalogs, retrieval, workrooms and more."
    f" Use {_SEARCH} to find the tool for a task."
)


def server_of(tools: AgentTools) -> Server[dict[str, Any]]:
    """Return a server that offers tools.

    Args:
        tools: the tools, with the permissions of the agent.
    """

    async def list_tools(context: object, parameters: object) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_search_tool(), *(_as_mcp(tool) for tool in tools)])

    async def call_tool(
        context: object, parameters: types.CallToolRequestParams
    ) -> types.CallToolResult:
        arguments = parameters.arguments or {}
        try:
            if parameters.name == _SEARCH:
                return _text(_found(tools, str(arguments.get("query", ""))))
            # The client blocks, and the server must go on answering.
            name = parameters.name
            return _text(await anyio.to_thread.run_sync(tools.call, name, arguments))
        except KamiwazaError as error:
            return _text(f"{type(error).__name__}: {error}", is_error=True)

    return Server(
        "kamiwaza",
        version=__version__,
        instructions=_INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


async def serve(tools: AgentTools) -> None:
    """Serve tools over standard input and output until the other side closes it.

    Args:
        tools: the tools, with the permissions of the agent.
    """
    server = server_of(tools)
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def _search_tool() -> types.Tool:
    schema = {
        "type": "object",
        "properties": {"query": {"type": "string", "description": "What you want to do."}},
        "required": ["query"],
    }
    return types.Tool(
        name=_SEARCH,
        description="Find the tools for a task, described in plain words.",
        input_schema=schema,
        annotations=types.ToolAnnotations(read_only_hint=True, idempotent_hint=True),
    )


def _found(tools: AgentTools, query: str) -> str:
    lines = (f"{t.name}: {t.description.partition(chr(10))[0]}" for t in tools.search(query))
    return "\n".join(lines) or "no tool fits"


def _as_mcp(tool: ToolDefinition) -> types.Tool:
    return types.Tool(
        name=tool.name,
        description=tool.description,
        input_schema=tool.input_schema,
        annotations=types.ToolAnnotations(
            read_only_hint=tool.effect == "reads",
            destructive_hint=tool.effect == "destroys",
            idempotent_hint=tool.safe_to_repeat,
            open_world_hint=True,
        ),
    )


def _text(text: str, *, is_error: bool = False) -> types.CallToolResult:
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)], is_error=is_error
    )

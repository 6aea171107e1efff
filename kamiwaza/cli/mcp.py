"""`mcp`: serve the methods of the client as tools for agents."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import click

from kamiwaza.cli.command import SessionCommand

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session


@click.command(cls=SessionCommand)
@click.option(
    "--allow", multiple=True, metavar="PATTERN", help="Methods that may write or destroy."
)
@click.option("--only", multiple=True, metavar="PATTERN", help="Offer only these methods.")
@click.pass_obj
def mcp(session: Session, allow: tuple[str, ...], only: tuple[str, ...]) -> None:
    """Serve the methods of the client as tools for agents, over standard input and output.

    Tools that write, delete or stop something are offered only if a PATTERN such as 'serving.*'
    matches the method. It needs the extra `mcp`.
    """
    if find_spec("mcp") is None:
        raise click.UsageError("it needs: pip install 'kamiwaza-client[mcp]'")
    import anyio

    from kamiwaza.agents.mcp_server import serve
    from kamiwaza.agents.toolbox import AgentTools

    # The program that runs the server asks its user before it calls a destructive tool.
    tools = AgentTools(session.client(), allow=allow, only=only, confirm=lambda tool, given: True)
    session.output.note(f"serving {len(tools)} tools")
    anyio.run(serve, tools)

"""`logs`: the log of a deployment, and the methods of the service `logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kamiwaza.cli.command import SessionCommand
from kamiwaza.cli.method_groups import MethodGroup

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session


class LogGroup(MethodGroup):
    """The methods of `client.logs`. Any other word is a deployment whose log is shown."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command for the words that follow."""
        is_option = args[0].startswith("-")
        if is_option or self.get_command(ctx, args[0]) is None:
            return "show", show, args
        return super().resolve_command(ctx, args)


@click.command("show", cls=SessionCommand)
@click.argument("deployment")
@click.option("-f", "--follow", is_flag=True, help="Print new lines as they are written.")
@click.pass_obj
def show(session: Session, deployment: str, follow: bool) -> None:
    """Show the log of a deployment: its id, or the name of its model."""
    client = session.client()
    named = [d for d in client.serving.list() if deployment in (str(d.id), d.m_name)]
    key = str(named[0].id) if len(named) == 1 else deployment
    if not follow:
        click.echo(client.serving.logs.get(key).text)
        return
    try:
        for line in client.serving.logs.follow(key):
            click.echo(line)
    except KeyboardInterrupt:
        session.output.note("")


logs: LogGroup = LogGroup(
    "logs",
    help="""Show the log of a deployment, or work with stored logs.

    `kamiwaza logs DEPLOYMENT [-f]` shows the log of a deployment.""",
    context_settings={"ignore_unknown_options": True},
)

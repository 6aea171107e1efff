"""The command `kamiwaza`: its options, the commands written by hand, and one for each method."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import click

from kamiwaza._version import __version__
from kamiwaza.cli import table
from kamiwaza.cli.command import common_options, new_session
from kamiwaza.cli.exit_codes import CODES
from kamiwaza.cli.method_groups import MethodGroup

if TYPE_CHECKING:
    from collections.abc import Mapping


# The commands written by hand: their modules in kamiwaza.cli and their help.
_WRITTEN = {
    "login": ("credentials", "Log in and store a token for later commands."),
    "logout": ("credentials", "Remove the stored token."),
    "whoami": ("credentials", "Show the platform and the user of your credentials."),
    "profile": ("credentials", "List the profiles, or choose the default one."),
    "doctor": ("doctor", "Check the connection step by step, with advice for each failure."),
    "api": ("api", "Call any endpoint and print its answer."),
    "chat": ("chat", "Ask a deployed model a question, or start a chat."),
    "embed": ("chat", "Embed texts with the platform's own model."),
    "deploy": ("deployments", "Download a model if needed, deploy it and wait until it answers."),
    "stop": ("deployments", "Stop a deployment."),
    "wait": ("deployments", "Wait for an operation by its token."),
    "logs": ("log_commands", "Show the log of a deployment, or work with stored logs."),
    "upload": ("files", "Upload files to the context service."),
    "download": ("files", "Download a file of the context service."),
    "contract": ("contract", "Verify the contract of a platform, also in CI."),
    "mcp": ("mcp", "Serve the methods as tools for agents (MCP)."),
    "sandbox": ("sandbox_server", "Serve an embedded platform to try things with."),
}
_EPILOG = "Exit codes: " + "; ".join(f"{code} {meaning}" for code, meaning in CODES.items()) + "."


class Application(MethodGroup):
    """All commands. Nothing is imported before a command is chosen."""

    @property
    def content(self) -> Mapping[str, Any]:
        """The part of the table for the methods of the client itself."""
        return table.group("root")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands and services."""
        names = {*_WRITTEN, *table.summaries(), *self.content["commands"], *self.commands}
        return sorted(table.spelled(name) for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command or the group of a service."""
        if cmd_name in _WRITTEN:
            return _written(cmd_name)
        name = cmd_name.replace("-", "_")
        if name in table.summaries():
            text = table.summaries()[name]
            return MethodGroup(cmd_name, help=text, short_help=text)
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands written by hand first, then the services."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in sorted(_WRITTEN.items())])
        services = table.summaries().items()
        rows = {table.spelled(name): text for name, text in services if name not in _WRITTEN}
        with formatter.section("Services, with one command for each method"):
            formatter.write_dl(sorted(rows.items()))


def _written(name: str) -> click.Command:
    module = importlib.import_module(f"kamiwaza.cli.{_WRITTEN[name][0]}")
    command: click.Command = getattr(module, name)
    return command


@click.group(
    cls=Application,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": None},
)
@click.version_option(__version__, prog_name="kamiwaza")
@click.option("--url", help="Address of the platform. Default: KAMIWAZA_BASE_URL or the profile.")
@click.option("--profile", help="Profile to use. Default: KAMIWAZA_PROFILE or `default`.")
@click.option("--timeout", type=float, help="Seconds without a byte before an attempt fails.")
@click.option("--insecure", is_flag=True, help="Do not check the platform's certificate.")
@click.pass_context
def application(ctx: click.Context, /, **options: Any) -> None:
    """Work with a Kamiwaza platform."""
    ctx.obj = session = new_session(options)
    ctx.call_on_close(session.close)


application.params += common_options()


def run() -> int:
    """Run the command of the process and return its exit status."""
    result: object = application.main(standalone_mode=True, prog_name="kamiwaza")
    return result if isinstance(result, int) else 0

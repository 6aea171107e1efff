"""The class of all commands: the common options, and the handling of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kamiwaza.cli.exit_codes import INTERRUPTED, exit_code, one_line

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session

# Help and completion need none of the modules that functions here import.
FORMATS = ("table", "json", "jsonl", "yaml", "csv")
_OUTPUT = ("format", "reveal", "quiet")


def common_options() -> list[click.Option]:
    """Return the options that are accepted after `kamiwaza` and after every command."""
    formats = click.Choice(FORMATS)
    return [
        click.Option(
            ["-o", "--output", "format"], type=formats, help="Default: table; JSON in a pipe."
        ),
        click.Option(["--reveal"], is_flag=True, default=None, help="Show secrets in results."),
        click.Option(["-q", "--quiet"], is_flag=True, default=None, help="No notes, no progress."),
        click.Option(
            ["-y", "--yes"],
            is_flag=True,
            default=None,
            help="Do not ask before something is deleted or stopped.",
        ),
        click.Option(
            ["--dry-run"], is_flag=True, default=None, help="Only print what would change."
        ),
    ]


def apply(session: Session, options: dict[str, Any]) -> None:
    """Apply the common options to a session.

    Args:
        session: the session.
        options: their values; None for options that were not passed.
    """
    from dataclasses import replace

    given = {name: value for name, value in options.items() if value is not None}
    output = {name: given[name] for name in _OUTPUT if name in given}
    session.output = replace(session.output, **output)
    session.assume_yes = given.get("yes", session.assume_yes)
    session.dry_run = given.get("dry_run", session.dry_run)


def new_session(options: dict[str, Any]) -> Session:
    """Return a session with the options of `kamiwaza`.

    Args:
        options: the values of the options.
    """
    settings = {
        "base_url": options.get("url"),
        "profile": options.get("profile"),
        "timeout": options.get("timeout"),
        "verify_ssl": False if options.get("insecure") else None,
    }
    from kamiwaza.cli.session import Session

    given = {name: value for name, value in settings.items() if value is not None}
    session = Session(settings=given)
    apply(session, {str(o.name): options.get(str(o.name)) for o in common_options()})
    return session


def session_of(ctx: click.Context) -> Session:
    """Return the session of a context, also while a shell completes a command."""
    root = ctx.find_root()
    session: Session = root.obj or new_session(root.params)
    return session


class SessionCommand(click.Command):
    """A command with the common options. It reports errors of the client on one line."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """Take the arguments of `click.Command`. Options of the command have precedence."""
        super().__init__(*arguments, **options)
        taken = {name for parameter in self.params for name in (*parameter.opts, parameter.name)}
        self._common = [o for o in common_options() if not taken & {*o.opts, o.name}]
        self.params.extend(self._common)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. An error of the client ends it with the exit code of its kind."""
        from kamiwaza.cli.session import Session

        session = ctx.ensure_object(Session)
        apply(session, {str(o.name): ctx.params.pop(str(o.name), None) for o in self._common})
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise SystemExit(INTERRUPTED) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            from kamiwaza import KamiwazaError

            if not isinstance(error, KamiwazaError | OSError):
                raise
            click.echo(f"kamiwaza: {one_line(error)}", err=True)
            raise SystemExit(exit_code(error)) from None

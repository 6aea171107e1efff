"""Groups of commands from the table. Their help loads no commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kamiwaza.cli import table

if TYPE_CHECKING:
    from collections.abc import Mapping


class MethodGroup(click.Group):
    """A service: its methods and the services below it, read from the table when needed."""

    def __init__(self, name: str, content: Mapping[str, Any] | None = None, **options: Any) -> None:
        """Prepare the group.

        Args:
            name: the name of the group.
            content: its part of the table. Default: the file of this name, when it is needed.
            **options: those of `click.Group`.
        """
        super().__init__(name, **options)
        self._content = content

    @property
    def content(self) -> Mapping[str, Any]:
        """The part of the table for this group."""
        if self._content is None:
            self._content = table.group((self.name or "").replace("-", "_"))
        return self._content

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        names = {*super().list_commands(ctx), *self.content["groups"], *self.content["commands"]}
        return sorted(table.spelled(name) for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command or a group by its name."""
        written = super().get_command(ctx, cmd_name)
        name = cmd_name.replace("-", "_")
        if written is not None or name not in {
            **self.content["groups"],
            **self.content["commands"],
        }:
            return written
        if name in self.content["groups"]:
            below = self.content["groups"][name]
            return MethodGroup(
                table.spelled(name), below, help=below["help"], short_help=below["help"]
            )
        from kamiwaza.cli.methods import method_command

        return method_command(name, self.content["commands"][name])

"""`sandbox`: serve the embedded platform."""

from __future__ import annotations

import click


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def sandbox(arguments: tuple[str, ...]) -> None:
    """Serve an embedded platform to try things with. It needs the extra `sandbox`."""
    from kamiwaza.sandbox.__main__ import main

    raise SystemExit(main(arguments))

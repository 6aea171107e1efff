"""`contract`: verify the contract of a platform."""

from __future__ import annotations

import click


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def contract(arguments: tuple[str, ...]) -> None:
    """Compare documents, or check that a platform serves what your program needs."""
    from kamiwaza.contract.__main__ import main

    raise SystemExit(main(arguments))

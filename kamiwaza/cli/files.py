"""`upload` and `download` of files of the context service."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kamiwaza.cli.command import SessionCommand
from kamiwaza.cli.exit_codes import FAILED, one_line

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session


@click.command(cls=SessionCommand)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--workroom", help="The workroom of the files.")
@click.pass_obj
def upload(session: Session, paths: tuple[Path, ...], workroom: str | None) -> None:
    """Upload files to the context service and print their records.

    A file that fails does not stop the others; the exit code is then 1.
    """
    missing = [str(path) for path in paths if not path.is_file()]
    if missing:
        raise click.UsageError(f"no such file: {', '.join(missing)}")
    from kamiwaza import KamiwazaError

    client, records, failed = session.client(), [], 0
    for path in paths:
        try:
            content = path.read_bytes()
            record = client.context.files.create(content, filename=path.name, workroom=workroom)
            records.append(record)
            session.output.note(f"uploaded {path}")
        except (KamiwazaError, OSError) as error:
            failed += 1
            session.output.note(f"{path}: {one_line(error)}")
    session.output.show(records)
    if failed:
        raise SystemExit(FAILED)


@click.command(cls=SessionCommand)
@click.argument("file")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace an existing file.")
@click.option("--workroom", help="The workroom of the file.")
@click.pass_obj
def download(
    session: Session, file: str, path: Path, overwrite: bool, workroom: str | None
) -> None:
    """Download a file of the context service by its id. A download that was cut is resumed."""
    session.client().context.files.download(
        file, path, overwrite=overwrite, progress=not session.output.quiet, workroom=workroom
    )
    session.output.show({"path": str(path), "bytes": path.stat().st_size})

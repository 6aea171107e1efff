"""Commands from the table: one for each method of the client."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from kamiwaza.cli.command import SessionCommand
from kamiwaza.cli.table import spelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.cli.session import Session

_TYPES: dict[str, click.ParamType[Any]] = {
    "int": click.INT,
    "float": click.FLOAT,
    "path": click.Path(allow_dash=True),
}
_PREFIX = {"destroys": "deletes or stops something", "writes": "changes something"}


def method_command(name: str, row: Mapping[str, Any]) -> click.Command:
    """Return the command of one method.

    Args:
        name: the name of the method.
        row: its row in the table.
    """
    rows = {p["name"]: p for p in row["parameters"] if p["kind"] != "progress"}
    parameters = [_parameter(p) for p in rows.values()]
    if row["returns"].startswith("Operation["):
        text = "Wait for the end, and print the result instead of the operation."
        parameters.append(click.Option(["--wait/--no-wait", "kamiwaza_wait"], help=text))

    @click.pass_obj
    def run(session: Session, /, **words: Any) -> None:
        from kamiwaza.cli.values import value_of

        wait = words.pop("kamiwaza_wait", False)
        given = {n: value_of(rows[n], word) for n, word in words.items() if word not in (None, ())}
        _call(session, row, given, wait=wait)

    epilog = " ".join([f"The method client.{row['path']}.", *row["operations"]])
    return SessionCommand(
        spelled(name),
        callback=run,
        params=[*parameters],
        help="\n\n".join(text for text in (row["help"], row["description"]) if text),
        short_help=row["help"],
        epilog=epilog,
    )


def _call(session: Session, row: Mapping[str, Any], given: dict[str, Any], *, wait: bool) -> None:
    shown = ", ".join(f"{name}={value!s:.60}" for name, value in given.items())
    if row["effect"] != "reads" and session.dry_run:
        session.output.note(f"would call {row['path']}({shown}), which {_PREFIX[row['effect']]}")
        return
    if row["effect"] == "destroys":
        session.confirm(f"{row['path']}({shown}) deletes or stops something.")
    client: Any = session.client()
    method = reduce(getattr, row["path"].split("."), client)
    if any(p["kind"] == "progress" for p in row["parameters"]):
        given["progress"] = not session.output.quiet
    present(session, method(**given), wait=wait, reveal=row["reveals"])


def present(session: Session, result: Any, *, wait: bool, reveal: bool = False) -> None:
    """Print the result of a method.

    Args:
        session: prints it.
        result: the object. Of an operation, its state and token, or the result.
        wait: wait for the result of an operation.
        reveal: the result has a secret that cannot be read again.
    """
    from dataclasses import replace

    from kamiwaza import BulkRun, Operation, Page

    output = replace(session.output, reveal=session.output.reveal or reveal)
    if isinstance(result, Operation):
        if wait:
            output.show(session.wait(result))
            return
        output.show({"operation": str(result.id), "state": str(result.state), **_token(result)})
        output.note(session.resume_hint(result))
    elif isinstance(result, Page):
        output.show(result.to_list())
    elif isinstance(result, BulkRun):
        output.show(result.collect())
    else:
        output.show(result)


def _token(operation: Any) -> dict[str, str]:
    from kamiwaza import OperationError

    try:
        return {"token": operation.token}
    except OperationError:
        return {}


def _parameter(row: Mapping[str, Any]) -> click.Parameter:
    kind = _TYPES.get(row["kind"], click.STRING)
    complete = _completer(row["accepts"]) if row["accepts"] else None
    if row["positional"]:
        return click.Argument(
            [row["name"]],
            type=kind,
            nargs=-1 if row["multiple"] else 1,
            required=True,
            metavar=row["name"].upper(),
            shell_complete=complete,
        )
    option = spelled(row["name"])
    if row["kind"] == "flag":
        names = [f"--{option}/--no-{option}", row["name"]]
        return click.Option(names, default=None, help=_help(row), required=row["required"])
    return click.Option(
        [f"--{option}", row["name"]],
        type=kind,
        multiple=row["multiple"],
        required=row["required"],
        help=_help(row),
        shell_complete=complete,
    )


def _completer(kind: str) -> Any:
    """Return a function that completes the ids of objects of one class."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> Any:
        from kamiwaza.cli.completion import complete_ids

        return complete_ids(ctx, kind, incomplete)

    return complete


def _help(row: Mapping[str, Any]) -> str:
    text = row["help"]
    extra = {"json": "JSON, @FILE or -.", "secret": "- (standard input) or @FILE."}.get(row["kind"])
    return f"{text[:1].upper()}{text[1:]} {extra}" if extra else f"{text[:1].upper()}{text[1:]}"

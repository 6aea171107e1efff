"""The output of a command: a table on a terminal, otherwise JSON, or the requested format."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import click

# Members of an answer that contain the requested objects.
_LISTS = ("results", "items", "hits")


@dataclass(frozen=True)
class Output:
    """Print results. Only data is written to standard output.

    Args:
        format: one of `FORMATS`. None: a table on a terminal, JSON elsewhere.
        reveal: show secrets.
        quiet: print no notes on standard error.
    """

    format: str | None = None
    reveal: bool = False
    quiet: bool = False

    @property
    def chosen(self) -> str:
        """The format to print in."""
        return self.format or ("table" if sys.stdout.isatty() else "json")

    def note(self, text: str) -> None:
        """Print a note for a person on standard error."""
        if not self.quiet:
            click.echo(text, err=True)

    def show(self, result: object) -> None:
        """Print the result of a method: an object, a list, an iterator, bytes, a text or None.

        Args:
            result: what the method returned.
        """
        if result is None:
            self.note("done")
        elif isinstance(result, bytes):
            sys.stdout.buffer.write(result)
            sys.stdout.buffer.flush()
        elif isinstance(result, str) and self.chosen == "table":
            click.echo(result)
        elif isinstance(result, Iterator):
            for item in result:
                self._line(item)
        elif self.chosen == "table":
            self._table(result)
        else:
            _PRINTERS[self.chosen](self.plain(result))

    def _line(self, item: object) -> None:
        if isinstance(item, str):
            click.echo(item, nl=self.chosen != "table")
        else:
            click.echo(_json_line(self.plain(item)))

    def plain(self, value: object) -> Any:
        """Return a value as JSON types.

        Args:
            value: an object of the client, or a list of them.
        """
        from pydantic import BaseModel
        from pydantic_core import to_jsonable_python

        if isinstance(value, BaseModel):
            context = {"reveal": True} if self.reveal else None
            return value.model_dump(mode="json", by_alias=True, context=context)
        if isinstance(value, Mapping):
            return {str(name): self.plain(member) for name, member in value.items()}
        if isinstance(value, Iterable) and not isinstance(value, str | bytes):
            return [self.plain(member) for member in value]
        return to_jsonable_python(value, fallback=str)

    def _table(self, result: object) -> None:
        from kamiwaza.presentation.table import table_of

        plain = _rows(self.plain(result))
        if isinstance(plain, list):
            rows = [row if isinstance(row, dict) else {"value": row} for row in plain]
            kinds = {type(item).__name__ for item in _items(result)}
            title = kinds.pop() if len(kinds) == 1 else "list"
            table = table_of(rows, title=title, max_rows=len(rows))
            click.echo(table.as_text(caption=False) if rows else "", nl=bool(rows))
            self.note(table.caption)
        elif isinstance(plain, dict):
            width = max((len(name) for name in plain), default=0)
            for name, member in plain.items():
                click.echo(f"{name.ljust(width)}  {_cell(member)}")
        else:
            click.echo(str(plain))


def _rows(plain: Any) -> Any:
    """Return the rows of a result that is little more than a list of them."""
    if isinstance(plain, dict):
        lists = [v for n, v in plain.items() if n in _LISTS and isinstance(v, list)]
        if len(lists) != 1:
            return plain
        plain = lists[0]
    if isinstance(plain, list):
        return [_only_object(row) for row in plain]
    return plain


def _only_object(row: Any) -> Any:
    """Return the object in a row that has nothing else, such as a result of a search."""
    values = [v for v in row.values() if v is not None] if isinstance(row, dict) else []
    return values[0] if len(values) == 1 and isinstance(values[0], dict) else row


def _items(result: object) -> Sequence[object]:
    return result if isinstance(result, Sequence) else []


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _json_line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def _print_jsonl(value: object) -> None:
    for item in value if isinstance(value, list) else [value]:
        click.echo(_json_line(item))


def _print_yaml(value: object) -> None:
    import yaml

    click.echo(yaml.safe_dump(value, sort_keys=False, allow_unicode=True), nl=False)


def _print_csv(value: object) -> None:
    items = value if isinstance(value, list) else [value]
    rows = [item if isinstance(item, dict) else {"value": item} for item in items]
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_csv_cell(row.get(name)) for name in names])
    sys.stdout.flush()


def _csv_cell(value: object) -> object:
    return _json_line(value) if isinstance(value, dict | list) else value


_PRINTERS: dict[str, Callable[[object], None]] = {
    "json": _print_json,
    "jsonl": _print_jsonl,
    "yaml": _print_yaml,
    "csv": _print_csv,
}

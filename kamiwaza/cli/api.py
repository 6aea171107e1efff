"""`api`: call any endpoint, as `gh api` does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from kamiwaza.cli.command import SessionCommand
from kamiwaza.cli.values import value_of

if TYPE_CHECKING:
    from kamiwaza.cli.session import Session

_STEP = re.compile(r"\.?([A-Za-z_][\w-]*)|\[(\d*)\]")
_ITEMS = ("items", "results", "data", "files")


@click.command(cls=SessionCommand)
@click.argument("method")
@click.argument("path")
@click.option("-f", "--field", "fields", multiple=True, metavar="NAME=VALUE", help="A text.")
@click.option("-F", "--json-field", multiple=True, metavar="NAME=JSON", help="A JSON value.")
@click.option("--input", "body", help="The body: JSON, @FILE or -.")
@click.option("-H", "--header", multiple=True, metavar="NAME:VALUE", help="A header.")
@click.option("--paginate", is_flag=True, help="Read all pages and print one list.")
@click.option("--select", help="Part of the answer, such as `.items[].name`.")
@click.pass_obj
def api(
    session: Session,
    method: str,
    path: str,
    fields: tuple[str, ...],
    json_field: tuple[str, ...],
    body: str | None,
    header: tuple[str, ...],
    paginate: bool,
    select: str | None,
) -> None:
    """Call any endpoint and print its answer.

    PATH is below /api, such as /models/. Fields go into the query of a GET and into the JSON body
    of other methods.
    """
    method = method.upper()
    given = {**_pairs(fields, "="), **{n: _json(n, v) for n, v in _pairs(json_field, "=").items()}}
    content = _json("input", body) if body is not None else None
    if session.dry_run and method not in ("GET", "HEAD"):
        session.output.note(f"would send {method} {path}")
        return
    request = _Request(session, method, path, given, content, _pairs(header, ":"))
    answer = request.all_items() if paginate else request.send({})
    session.output.show(selected(answer, select) if select else answer)


class _Request:
    def __init__(
        self,
        session: Session,
        method: str,
        path: str,
        fields: dict[str, Any],
        body: Any,
        headers: dict[str, str],
    ) -> None:
        self._session, self._method, self._path = session, method, path
        self._headers, self._body = headers, body
        self._in_query = method in ("GET", "HEAD", "DELETE") or body is not None
        self._fields = fields

    def send(self, more: dict[str, Any]) -> Any:
        """Send the request, with more members of the query."""
        options: dict[str, Any] = {"headers": self._headers or None}
        options["query"] = {**(self._fields if self._in_query else {}), **more} or None
        if self._body is not None:
            options["json"] = self._body
        elif not self._in_query:
            options["json"] = self._fields
        return self._session.client().request(self._method, self._path, **options)

    def all_items(self) -> list[Any]:
        """Return the items of all pages, by skip and offset, until a page has no new items."""
        items: list[Any] = []
        while True:
            position = {"skip": len(items), "offset": len(items)} if items else {}
            page = _items(self.send(position))
            if not page or page == items[-len(page) :]:
                return items
            items += page


def _items(answer: Any) -> list[Any]:
    if isinstance(answer, dict):
        answer = next((answer[name] for name in _ITEMS if isinstance(answer.get(name), list)), [])
    return answer if isinstance(answer, list) else []


def selected(answer: Any, path: str) -> Any:
    """Return a part of an answer.

    Args:
        answer: the JSON.
        path: names and indexes, such as `.items[0].name`; `[]` takes every item.

    Raises:
        click.UsageError: the path is invalid, or the answer has no such member.
    """
    steps = _STEP.findall(path)
    if _STEP.sub("", path).strip(". "):
        raise click.UsageError(f"--select: cannot read {path!r}; write it as .items[].name")
    return _walk(answer, steps, path)


def _walk(value: Any, steps: list[tuple[str, str]], path: str) -> Any:
    if not steps:
        return value
    (name, index), rest = steps[0], steps[1:]
    try:
        if name:
            return _walk(value[name], rest, path)
        if index:
            return _walk(value[int(index)], rest, path)
    except (KeyError, IndexError, TypeError):
        raise click.UsageError(f"--select: {path!r} has no member at {name or index!r}") from None
    if not isinstance(value, list):
        raise click.UsageError(f"--select: {path!r} expects a list where there is none")
    return [_walk(item, rest, path) for item in value]


def _pairs(words: tuple[str, ...], separator: str) -> dict[str, str]:
    pairs = [word.partition(separator) for word in words]
    for name, separator_found, _ in pairs:
        if not separator_found or not name:
            raise click.UsageError(f"{name!r}: write it as NAME{separator}VALUE")
    return {name.strip(): value.strip() if separator == ":" else value for name, _, value in pairs}


def _json(name: str, word: str) -> Any:
    row = {"name": name, "kind": "json", "multiple": False, "nullable": False}
    return value_of(row, word)

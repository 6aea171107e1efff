"""The pages of the site, before MkDocs makes HTML of them."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from scripts.ledger.coverage import Ledger
from scripts.site.checks import PRIVATE
from scripts.site.guides import LEFT_OUT, SECTIONS
from scripts.site.markup import lines_of
from scripts.site.site import Site
from tests.test_docs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.site.page import Page

_ANCHOR = re.compile(r"\{ #([^ }]+)[^}]*\}$", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?://)([^)\s]+)\)")
_EXAMPLE = re.compile(r'```python title="Example"\n(.*?)```', re.DOTALL)
# Two thirds of the limit of an HTML page: tables and highlighted code grow.
MAX_MARKDOWN = 200 * 1024


@cache
def _site() -> Site:
    return Site.read()


@cache
def _anchors() -> dict[str, set[str]]:
    """Return the anchors of each page: those that are given, and those of other headings."""
    return {path: {*_ANCHOR.findall(page.markdown), *_slugs(page)} for path, page in _pages()}


def _pages() -> list[tuple[str, Page]]:
    return sorted(_site().pages.items())


def _slugs(page: Page) -> Iterator[str]:
    for line, is_prose in lines_of(page.markdown):
        heading = re.match(r"#+ (.*?)(?: \{ #.*)?$", line) if is_prose else None
        if heading:
            text = re.sub(r"[^\w\s-]", "", re.sub(r"\[(.*?)\]\(.*?\)", r"\1", heading.group(1)))
            yield re.sub(r"[-\s]+", "-", text.strip().lower())


def _prose(page: Page) -> str:
    return "".join(line for line, is_prose in lines_of(page.markdown) if is_prose)


def test_every_public_name_has_its_anchor() -> None:
    missing = []
    for place in _site().anchors:
        path, _, anchor = place.partition("#")
        if anchor not in _anchors().get(path, set()):
            missing.append(place)
    assert not missing


def test_every_row_of_the_coverage_table_has_an_anchor() -> None:
    methods = [e.operation.method for e in Ledger.committed().entries if e.status == "covered"]
    anchors = {anchor for found in _anchors().values() for anchor in found}
    assert len(methods) > 500
    assert not [name for name in methods if f"client.{name}" not in anchors]


def test_the_rows_of_the_coverage_table_are_links() -> None:
    text = _site().pages["coverage.md"].markdown
    rows = re.findall(r"^\| (.*?) \| `[A-Z]+ /.*? \| yes ", text, re.MULTILINE)
    assert len(rows) > 500
    assert not [row for row in rows if not row.startswith("[`")]


def test_every_service_and_method_of_the_client_has_a_part() -> None:
    for service in _site().client.walk():
        page = _site().places.names[service.path or "client"].partition("#")[0]
        for method in service.methods:
            assert f"client.{method.path}" in _anchors()[page], method.path


def test_no_anchor_is_given_twice_on_a_page() -> None:
    for path, page in _pages():
        given = _ANCHOR.findall(page.markdown)
        assert len(given) == len({*given}), path


def test_the_links_lead_to_pages_and_anchors() -> None:
    dead = []
    for path, page in _pages():
        for link in _LINK.findall(_prose(page)):
            target, _, anchor = link.partition("#")
            place = normpath(join(dirname(path), target)) if target else path
            if place not in _anchors() or (anchor and anchor not in _anchors()[place]):
                dead.append(f"{path}: {link}")
    assert not dead


def test_names_of_the_implementation_do_not_show() -> None:
    shown = [f"{path}: {m.group()}" for path, p in _pages() if (m := PRIVATE.search(p.source))]
    assert not shown


def test_no_page_is_large() -> None:
    sizes = {path: len(page.source.encode()) for path, page in _pages()}
    assert not {path: size for path, size in sizes.items() if size > MAX_MARKDOWN}


def test_every_parameter_has_a_description() -> None:
    site = _site()
    functions = [
        *site.client.all_methods(),
        *site.classes.raw.methods,
        *(method for public in site.classes.classes.values() for method in public.methods),
    ]
    given = {
        public.name: public.constructor or ()
        for public in (site.classes.client, *site.classes.classes.values())
    } | {function.path: function.parameters for function in functions}
    undescribed = [
        f"{path}: {parameter.name}"
        for path, parameters in given.items()
        for parameter in parameters
        if not parameter.description
    ]
    assert len(given) > 1000
    assert not undescribed


def test_every_public_class_and_error_has_a_text() -> None:
    classes = _site().classes.classes.values()
    assert not [public.anchor for public in classes if not public.summary]
    assert sum(public.kind == "error" for public in classes) > 50


def test_both_halves_show_their_own_names() -> None:
    page = _site().pages["reference/results.md"].markdown
    assert "## `Page` and `AsyncPage`" in page
    text = _site().pages["reference/serving.md"].markdown
    assert re.search(r"\n    client\.serving\.deploy\(.*?\) -> Operation\[Deployment\]", text, re.S)
    assert re.search(
        r"\n    await client\.serving\.deploy\(.*?\) -> AsyncOperation\[Deployment\]", text, re.S
    )


def _examples() -> Iterator[str]:
    for path, page in _pages():
        if path.startswith("reference/"):
            yield from _EXAMPLE.findall(page.markdown.replace("\n    ", "\n"))


def test_the_examples_are_calls_that_their_methods_take() -> None:
    """The values of the examples are from the guides and the tests, which run them."""
    clients = {
        half: kind("http://localhost", api_key="unused")
        for half, kind in (("sync", KamiwazaClient), ("async", AsyncKamiwazaClient))
    }
    bound = set()
    for example in _examples():
        half = "async" if re.search(r"\b(await|async)\b", example) else "sync"
        tree = compile(
            example, "example", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        )
        for node in ast.walk(tree):
            text = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and text.startswith("client."):
                method: object = clients[half]
                for name in text.split(".")[1:]:
                    method = getattr(method, name)
                assert callable(method)
                keywords = {str(k.arg): None for k in node.keywords}
                inspect.signature(method).bind(*node.args, **keywords)
                bound.add(text)
    assert bound >= {f"client.{name}" for name in _site().methods}


def test_every_page_of_docs_has_its_place() -> None:
    there = {path.name for path in (ROOT / "docs").glob("*.md")}
    assert there - {path for path, _ in _pages()} == LEFT_OUT
    assert {page for section in SECTIONS for page in section.pages} <= {
        path for path, _ in _pages()
    }


def test_every_page_is_in_the_navigation_once() -> None:
    found = sorted(_in_navigation(_site().navigation))
    assert found == [path for path, _ in _pages()]


def _in_navigation(entries: object) -> Iterator[str]:
    if isinstance(entries, str):
        yield entries
    elif isinstance(entries, dict):
        for entry in entries.values():
            yield from _in_navigation(entry)
    elif isinstance(entries, list):
        for entry in entries:
            yield from _in_navigation(entry)


def test_guides_and_services_weigh_more_than_objects_in_the_search() -> None:
    pages = _site().pages
    guide, service = pages["models.md"].boost, pages["reference/models.md"].boost
    assert guide > service > pages["reference/objects/models.md"].boost > 0


@pytest.mark.parametrize("path", ["models.md", "reference/models.md", "reference/errors.md"])
def test_code_spans_with_public_names_are_links(path: str) -> None:
    text = _site().pages[path].markdown
    assert re.search(r"\[`[^`]*`\]\([^)]*#(client|kamiwaza)\.[^)]*\)", text)

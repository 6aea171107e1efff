"""What Jupyter, IPython and vim complete: they ask jedi."""

from __future__ import annotations

import contextlib
import inspect
import io
from typing import Any, get_args, get_origin

import jedi
import pytest
from jedi.api.environment import InterpreterEnvironment
from pydantic import BaseModel

import kamiwaza
from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.paging.page import AsyncPage
from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.paging.page import Page
from kamiwaza.serialization.item_list import ItemList
from tests.test_public_answers import CLIENTS, METHODS, Found, answers

HALVES = ["sync", "async"]
BATCH = 10
HEADS = {
    "sync": "from kamiwaza import KamiwazaClient\nclient = KamiwazaClient()\ndef main():\n",
    "async": "from kamiwaza import AsyncKamiwazaClient\nclient = AsyncKamiwazaClient()\n"
    "async def main():\n",
}


@pytest.fixture(autouse=True)
def cache_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: Any) -> None:
    """Keep the parsed files of a test run out of the home of the user."""
    monkeypatch.setattr(
        jedi.settings, "cache_directory", str(tmp_path_factory.getbasetemp() / "jedi")
    )


def completed(half: str, *statements: str) -> list[set[str]]:
    """Return the public names that jedi offers behind each statement, which ends in a dot."""
    # jedi looks at 200 functions for each script, then gives up.
    parts = [statements[at : at + BATCH] for at in range(0, len(statements), BATCH)]
    return [names for part in parts for names in _completed(half, part)]


def _completed(half: str, statements: tuple[str, ...]) -> list[set[str]]:
    lines = [f"    {statement}" for statement in statements]
    # A statement that ends in a dot would swallow the next line.
    source = HEADS[half] + "\n    pass\n".join(lines)
    script = jedi.Script(source, environment=InterpreterEnvironment())
    first = HEADS[half].count("\n") + 1
    return [
        {
            found.name
            for found in script.complete(first + 2 * index, len(line))
            if not found.name.startswith("_")
        }
        for index, line in enumerate(lines)
    ]


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def services(kind: type, prefix: str = "client") -> dict[str, type]:
    """Return the services of a client, and their own, by what leads to them."""
    found: dict[str, type] = {prefix: kind}
    for name in sorted(public(kind)):
        member = getattr(kind, name)
        if isinstance(member, property):
            given = _returned(member.fget)
            if isinstance(given, type) and ".services." in given.__module__:
                found |= services(given, f"{prefix}.{name}")
    return found


def _returned(function: Any) -> Any:
    return answers(function)[0]


def members_of(kind: Any) -> set[str]:
    return {*kind.model_fields, *public(kind)}


def item_of(method: Found) -> type[BaseModel] | None:
    """Return the schema of the items of a list or page that a method returns."""
    return _schema_in(method, ItemList, Page, AsyncPage, list)


def result_of(method: Found) -> type[BaseModel] | None:
    """Return the schema of the result of an operation that a method starts."""
    return _schema_in(method, Operation, AsyncOperation)


def _schema_in(method: Found, *holders: type) -> type[BaseModel] | None:
    kind = _returned(method.function)
    held = get_args(kind)[0] if get_origin(kind) in holders else None
    return held if isinstance(held, type) and issubclass(held, BaseModel) else None


def waited(half: str, method: Found) -> str:
    call = f"client.{method.path}()"
    if inspect.iscoroutinefunction(inspect.unwrap(method.function)):
        call = f"(await {call})"
    return f"{call}.wait()." if half == "sync" else f"(await {call}.wait())."


def loop(half: str, method: Found) -> str:
    call = f"client.{method.path}()"
    if half == "sync":
        return f"for item in {call}: item."
    if get_origin(_returned(method.function)) is AsyncPage:
        return f"async for item in {call}: item."
    awaited = "await " if inspect.iscoroutinefunction(inspect.unwrap(method.function)) else ""
    return f"for item in {awaited}{call}: item."


def test_the_package_completes() -> None:
    script = jedi.Script("import kamiwaza\nkamiwaza.", environment=InterpreterEnvironment())
    offered = {found.name for found in script.complete(2, len("kamiwaza."))}
    assert {*kamiwaza.__all__} <= offered


@pytest.mark.parametrize("half", HALVES)
def test_every_public_name_of_the_client_and_its_services_completes(half: str) -> None:
    expected = services(CLIENTS[half])
    assert len(expected) > 80
    offered = completed(half, *(f"{path}." for path in expected))
    missing = {
        path: public(kind) - names
        for (path, kind), names in zip(expected.items(), offered, strict=True)
        if not public(kind) <= names
    }
    assert missing == {}


@pytest.mark.parametrize("half", HALVES)
def test_the_members_of_every_item_of_a_list_or_page_complete(half: str) -> None:
    kinds = {m: item for m in METHODS[half] if (item := item_of(m))}
    assert len(kinds) > 80
    offered = completed(half, *(loop(half, method) for method in kinds))
    missing = {
        method.path: sorted(members_of(item) - names)
        for (method, item), names in zip(kinds.items(), offered, strict=True)
        if not members_of(item) <= names
    }
    assert missing == {}


@pytest.mark.parametrize("half", HALVES)
def test_the_result_of_every_operation_completes(half: str) -> None:
    kinds = {m: result for m in METHODS[half] if (result := result_of(m))}
    assert len(kinds) > 5
    offered = completed(half, *(waited(half, method) for method in kinds))
    missing = {
        method.path: sorted(members_of(kind) - names)
        for (method, kind), names in zip(kinds.items(), offered, strict=True)
        if not members_of(kind) <= names
    }
    assert missing == {}


@pytest.mark.parametrize("half", HALVES)
def test_what_is_kept_in_a_variable_completes(half: str) -> None:
    wait = "await " if half == "async" else ""
    within = "async with" if half == "async" else "with"
    kind = "AsyncKamiwazaClient" if half == "async" else "KamiwazaClient"
    client, page, first = completed(
        half,
        f"{within} {kind}() as other: other.",
        f"page = {wait}client.skills.list(); page.",
        f"models = {wait}client.models.list(); models[0].",
    )
    assert public(CLIENTS[half]) <= client
    assert {"items", "total", "next_page", "to_pandas"} <= page
    assert {"repo_id", "files", "choose_file"} <= first


@pytest.mark.parametrize(
    "path",
    [
        "models.list",
        "models.download",
        "models.get",
        "serving.deploy",
        "serving.stop",
        "openai.chat",
        "catalog.datasets.create",
        "skills.list",
        "workrooms.create",
        "context.files.create",
    ],
)
@pytest.mark.parametrize("half", HALVES)
def test_help_shows_parameters_and_text(half: str, path: str) -> None:
    found: Any = next(m.function for m in METHODS[half] if m.path == path)
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        help(found)
    name = path.rpartition(".")[2]
    assert f"{name}(self" in shown.getvalue()
    assert ": Unpack[" in shown.getvalue().replace("'", "")
    assert (found.__doc__ or "").split("\n")[0] in shown.getvalue()

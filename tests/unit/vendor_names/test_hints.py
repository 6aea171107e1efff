"""Names of the vendor's client raise AttributeError with their counterpart."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import subprocess
import sys
from typing import Any

import pytest

import kamiwaza
from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.vendor_names.table import Row, read_sections, rows_by_name
from scripts import moving_page

CLIENTS = {
    half: kind("https://platform.example", "k" * 20)
    for half, kind in (("sync", KamiwazaClient), ("async", AsyncKamiwazaClient))
}
ROWS = [row for section in read_sections() for row in section.rows]
# Objects of the vendor's client that have no counterpart, so that nothing is asked of them.
_IN_BETWEEN = ("embedder.", "federations[")


@pytest.fixture(params=list(CLIENTS))
def client(request: pytest.FixtureRequest) -> Any:
    return CLIENTS[request.param]


def _owner(client: Any, row: Row) -> tuple[Any, str]:
    """Return the object that the vendor's name is asked of, and the last part of the name."""
    *path, name = row.name.split(".")
    owner = client
    for part in path[1:] if path[0] == "client" else path:
        if not hasattr(owner, part):
            return owner, part
        owner = getattr(owner, part)
    return owner, name


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if "." in row.name and not row.name.startswith(_IN_BETWEEN)],
    ids=lambda row: row.name,
)
def test_every_name_is_there_or_explained(client: Any, row: Row) -> None:
    owner, name = _owner(client, row)
    if hasattr(owner, name):
        assert row.call, f"{row.name} is there, but the table says that it has no counterpart"
        return
    with pytest.raises(AttributeError) as caught:
        getattr(owner, name)
    assert caught.value.name == name
    text = str(caught.value)
    path = row.path if row.name.endswith(f".{name}") else row.path.rpartition(".")[0]
    assert (f"kamiwaza: `{path}" if row.call else "no counterpart in kamiwaza") in text


def test_the_table_has_all_public_names() -> None:
    assert len(ROWS) == len(rows_by_name()) > 420
    assert len([row for row in ROWS if "." in row.name and "client." not in row.name]) >= 365
    for row in ROWS:
        assert row.call or row.note, f"{row.name}: no counterpart, and no reason"


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.call.startswith("client.")], ids=lambda row: row.name
)
def test_every_counterpart_takes_the_arguments_of_its_row(client: Any, row: Row) -> None:
    call = ast.parse(row.call, mode="eval").body
    assert isinstance(call, ast.Call)
    found: Any = client
    for part in row.path.split(".")[1:]:
        found = getattr(found, part)
    keywords = {str(keyword.arg): ... for keyword in call.keywords}
    inspect.signature(found).bind(*call.args, **keywords)


# A module of ours has the name, so it is no unknown attribute.
OURS = {"agent_tools", "cli"}


@pytest.mark.parametrize(
    "row", [r for r in ROWS if "." not in r.name and r.name not in OURS], ids=lambda r: r.name
)
def test_imported_names_are_explained(row: Row) -> None:
    if row.path and not row.path.startswith("client"):
        assert getattr(kamiwaza, row.path)
    with pytest.raises(AttributeError) as caught:
        getattr(kamiwaza, row.name)
    assert row.name in str(caught.value)
    assert row.advice in str(caught.value)
    with pytest.raises(AttributeError, match=r"has no attribute 'list_nonsense'$"):
        kamiwaza.list_nonsense  # type: ignore[attr-defined]  # the point of the test


def test_a_hint_reads_as_the_documentation_says() -> None:
    models: Any = CLIENTS["sync"].models
    with pytest.raises(AttributeError, match=r"kamiwaza: `client\.models\.list\(\)`$"):
        models.list_models  # reading it raises


def test_unknown_names_stay_plain_attribute_errors(client: Any) -> None:
    for owner in (client, client.models, client.catalog.datasets):
        with pytest.raises(AttributeError, match=r"object has no attribute 'nonsense'$"):
            owner.nonsense  # reading it raises
        assert not hasattr(owner, "nonsense")
        assert getattr(owner, "nonsense", 5) == 5
    assert not hasattr(client.models, "list_models")
    assert getattr(client.models, "list_models", None) is None


def test_probes_of_tools_find_nothing(client: Any) -> None:
    for owner in (client, client.models):
        for name in ("_repr_mimebundle_", "_ipython_canary_method_should_not_exist_", "__len__"):
            assert not hasattr(owner, name)
        assert inspect.getmembers(type(owner))
        assert inspect.unwrap(owner) is owner
        assert not inspect.isawaitable(owner)
    assert inspect.getmembers(client.models)


def test_objects_are_copied_and_pickled_as_before(client: Any) -> None:
    assert vars(copy.copy(client.models)) == vars(client.models)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="holds credentials"):
            attempt(client)
    kind: Any = type(client.models)
    empty = kind.__new__(kind)
    with pytest.raises(AttributeError, match="no attribute '_"):
        empty.configs  # it needs the transport, which is missing


def test_an_error_inside_a_property_is_not_replaced(client: Any) -> None:
    class Broken(type(client.models)):  # type: ignore[misc]  # a class of either half
        @property
        def list_models(self) -> None:
            raise AttributeError("broken inside")

    with pytest.raises(AttributeError, match="broken inside"):
        Broken.__new__(Broken).list_models  # reading it raises


def test_the_table_is_loaded_by_the_first_unknown_name() -> None:
    program = """
import sys
from kamiwaza import KamiwazaClient
client = KamiwazaClient("https://platform.example", "k" * 20)
client.models.list; client.catalog.datasets; hasattr(client, "_repr_html_")
assert not [name for name in sys.modules if "vendor_names." in name], sys.modules
assert not hasattr(client.models, "list_models")
assert "kamiwaza.vendor_names.table" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_page_is_fresh() -> None:
    assert moving_page.main(["--check"]) == 0

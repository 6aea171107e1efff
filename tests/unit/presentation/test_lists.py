"""Lists and pages print as tables, in a terminal and in a notebook."""

from __future__ import annotations

import copy
import pickle

import pytest

from kamiwaza import KamiwazaClient
from kamiwaza.presentation.table import MAX_ROWS, table_of
from kamiwaza.schemas.models import Model
from kamiwaza.serialization.item_list import ItemList
from tests.halves import Q4, Half

ROWS = [{"id": str(n), "name": f"item {n}", "size": n} for n in range(30)]


def test_every_list_of_objects_has_a_table(half: Half) -> None:
    half.model(Q4)
    models = half.do(half.client.models.list())
    assert isinstance(models, ItemList)
    assert models == list(models)
    assert str(models).splitlines()[0].split()[:2] == ["name", "id"]
    assert str(models).splitlines()[-1] == "Model: 1 item"
    assert "<th>name</th>" in models._repr_html_()


def test_a_page_shows_its_items_and_the_total(half: Half) -> None:
    for n in range(3):
        half.do(half.client.workrooms.create(f"p{n}", type="persistent"))
    page = half.do(half.client.workrooms.admin.list(page_size=2))
    names = [room.name for room in page.items]
    assert all(name in str(page) for name in names)
    assert f"<td>{names[0]}</td>" in page._repr_html_()
    assert "2 items" in repr(page)


def test_a_page_that_is_not_open_says_so(half: Half) -> None:
    if half.name == "async":
        page = half.client.workrooms.admin.list()
        assert "not opened" in str(page)
        assert "&lt;" in page._repr_html_()
        half.do(page)


def test_rows_columns_and_width_are_bounded() -> None:
    table = table_of(ROWS, title="Thing")
    assert len(table.rows) == MAX_ROWS
    assert table.caption == f"Thing: {MAX_ROWS} of 30 items"
    assert all(len(line) <= 15 for line in table.as_text(width=15).splitlines()[:-1])
    assert table.as_text(width=15).splitlines()[0] == "name     id"


def test_an_empty_list() -> None:
    assert str(ItemList[Model]()) == "list: 0 items"
    assert ItemList[Model]()._repr_html_() == "<p>list: 0 items</p>"


def test_texts_in_a_table_are_escaped() -> None:
    items = ItemList([Model(name="<img src=x onerror=alert(1)>")])
    assert "<img" not in items._repr_html_()


def test_a_list_is_a_list() -> None:
    items = ItemList([1, 2, 3], left_out=[{"bad": True}])
    assert items[0] == 1
    assert type(items[1:]) is ItemList
    for same in (copy.copy(items), copy.deepcopy(items), pickle.loads(pickle.dumps(items))):
        assert same == items
        assert same.left_out == items.left_out
    assert ItemList(items).left_out == [{"bad": True}]


def test_rows_that_cannot_be_read_are_kept_beside(half: Half) -> None:
    body = [{"name": "good"}, 7]
    half.sandbox.fail_next(status=200, body=body, operation="models.list_models")
    models = half.do(half.client.models.list())
    assert [model.name for model in models] == ["good"]
    assert models.left_out == [7]


def test_ipython_prints_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    pretty = pytest.importorskip("IPython.lib.pretty")
    assert pretty.pretty(ItemList([Model(name="m")])).splitlines()[-1] == "Model: 1 item"
    assert pretty.pretty(Model(name="m")) == "Model(m)"
    assert capsys.readouterr().out == ""
    assert "KamiwazaClient" in pretty.pretty(KamiwazaClient("http://localhost", api_key="k"))

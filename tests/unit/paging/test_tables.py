"""Lists as tables: the columns, and the conversion of their values."""

from __future__ import annotations

import importlib
import json
import sys
import types
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from pydantic import SecretStr

from kamiwaza import ConfigurationError
from kamiwaza.schemas._base import Schema
from kamiwaza.serialization.dataframes import columns
from kamiwaza_api.api.cluster import list_nodes
from kamiwaza_api.types import UNSET, OpenStrEnum
from tests.halves import Half

METHODS = {"to_pandas": "pandas", "to_arrow": "pyarrow", "to_polars": "polars"}


class Colours(OpenStrEnum):
    RED = "red"


class Thing(Schema):
    id: UUID
    made: datetime
    colour: Colours
    parts: list[dict[str, Any]]
    secret: SecretStr
    note: str | None = None


MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def test_objects_become_rows() -> None:
    thing = Thing.model_validate(
        {"id": UUID(int=1), "made": MOMENT, "colour": "red", "parts": [{"ü": 1}], "secret": "s"}
    )
    later = thing.model_copy(update={"note": "n"})
    found = columns([thing, later])
    assert list(found) == ["id", "made", "colour", "parts", "secret", "note"]
    assert found["id"] == [str(UUID(int=1))] * 2
    assert found["made"] == [MOMENT] * 2
    assert [type(value) for value in found["colour"]] == [str, str]
    assert found["parts"] == ['[{"ü": 1}]'] * 2
    assert "s" not in found["secret"]
    assert found["note"] == [None, "n"]


def test_members_may_be_missing_and_kinds_mixed() -> None:
    found = columns(
        [
            {"a": 1, "b": 1, "c": True, "d": 2**70, "e": UNSET},
            {"b": 2.5, "c": 5, "d": 1, "f": None},
        ]
    )
    assert found == {
        "a": [1, None],
        "b": [1, 2.5],
        "c": ["true", "5"],
        "d": [str(2**70), "1"],
        "f": [None, None],
    }
    assert columns(["x", "y"]) == {"value": ["x", "y"]}
    assert columns([1, {"a": 1}]) == {"value": [1, None], "a": [None, 1]}
    assert columns([]) == {}


def test_mixed_columns_stay_readable() -> None:
    [found] = columns([{"a": "x"}, {"a": [1]}, {"a": 5}, {"a": MOMENT}]).values()
    assert found[:3] == ["x", "[1]", "5"]
    assert datetime.fromisoformat(found[3]) == MOMENT


@pytest.mark.parametrize("method", METHODS)
def test_without_the_package_the_extra_is_named(
    half: Half, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, METHODS[method], None)
    page = half.client.raw.pages(list_nodes())
    extra = method.removeprefix("to_")
    with pytest.raises(ConfigurationError, match=rf"pip install 'kamiwaza-client\[{extra}\]'"):
        half.do(getattr(page, method)())


@pytest.mark.parametrize("method", METHODS)
def test_every_item_is_handed_to_the_package(
    half: Half, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(found: dict[str, list[Any]], **options: Any) -> Any:
        return found

    stand_in = types.SimpleNamespace(DataFrame=made, table=made)
    monkeypatch.setitem(sys.modules, METHODS[method], stand_in)
    half.sandbox.state.lists.fill(250)
    table = half.do(getattr(half.client.raw.pages(list_nodes()), method)())
    assert len(set(table["id"])) == 250
    assert json.loads(table["last_config"][0]) == {}


@pytest.mark.parametrize("method", METHODS)
def test_real_tables(half: Half, method: str) -> None:
    pytest.importorskip(METHODS[method])
    half.sandbox.state.lists.fill(250)
    table = half.do(getattr(half.client.raw.pages(list_nodes()), method)())
    assert table.shape == (250, 3)
    mixed = [{"a": 1, "b": [1]}, {"a": "x", "b": {"c": 2}}, {"c": 2**70, "d": MOMENT}]
    frame = getattr(importlib.import_module("kamiwaza.serialization.dataframes"), method)(mixed)
    assert frame.shape == (3, 4)

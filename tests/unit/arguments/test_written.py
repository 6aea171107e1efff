"""How values are written in paths, queries, forms and bodies, and what has no form there."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

import pytest
from pydantic import AnyUrl, SecretStr

from kamiwaza import InvalidArgumentError
from kamiwaza.serialization.json import encode_json, form_fields
from kamiwaza_api.request import LONGEST_SEGMENT, pairs, segment, segments
from kamiwaza_api.types import UNSET
from tests.unit.mock_platform import answering

ID = UUID("12345678-1234-5678-1234-567812345678")
LONE = "half \ud83d of a pair"


class Mode(str, Enum):  # noqa: UP042  # users have such classes; str() of them is no value
    FAST = "fast-mode"


class Level(IntEnum):
    HIGH = 3


class Size(StrEnum):
    BIG = "big"


class Scalar:
    """A number of NumPy, as far as it is asked for anything."""

    dtype, shape = "float32", ()

    def item(self) -> float:
        return 0.5


class Array:
    dtype, shape = "float32", (2,)

    def item(self) -> float:
        raise ValueError("it has two")

    def tolist(self) -> list[float]:
        return [0.5, 1.5]


TEXTS: list[tuple[object, str]] = [
    ("a b", "a b"),
    (Mode.FAST, "fast-mode"),
    (Size.BIG, "big"),
    (Level.HIGH, "3"),
    (True, "true"),
    (False, "false"),
    (5, "5"),
    (0.5, "0.5"),
    (Decimal("0.10"), "0.10"),
    (ID, str(ID)),
    (date(2026, 1, 2), "2026-01-02"),
    (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00Z"),
    (datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2))), "2026-01-02T00:00:00+02:00"),
    (PurePosixPath("a/b"), "a/b"),
    (Scalar(), "0.5"),
    (SecretStr("hush"), "hush"),
]
FORMLESS: list[object] = [
    b"raw", object(), [1], {"a": 1}, {1}, (1,), float("nan"), float("inf"), Decimal("NaN"), LONE,
    Mode, datetime(2026, 1, 2), timedelta(seconds=1), 1j, Array(), 10**5000,  # noqa: DTZ001
]  # fmt: skip
SINGLE = [value for value in FORMLESS if not isinstance(value, (list, tuple, set))]


@pytest.mark.parametrize(("value", "text"), TEXTS)
def test_a_value_is_written_alike_wherever_text_goes(value: object, text: str) -> None:
    platform = answering(body=b"{}")
    platform.client().request("GET", "/x", query={"a": value, "b": [value]})
    assert platform.requests[0].url.params.multi_items() == [("a", text), ("b", text)]
    assert form_fields({"a": value}) == {"a": text}
    assert pairs(("a", value)) == (("a", text),)
    assert segments("f", "a", value) == text.replace(" ", "%20").replace(":", "%3A").replace(
        "+", "%2B"
    )


@pytest.mark.parametrize("value", FORMLESS, ids=lambda value: type(value).__name__)
def test_what_has_no_form_as_text_is_refused_by_name(value: Any) -> None:
    for write in (lambda: form_fields({"here": value}), lambda: segment("f", "here", value)):
        with pytest.raises(InvalidArgumentError, match="here"):
            write()


@pytest.mark.parametrize("value", SINGLE, ids=lambda value: type(value).__name__)
def test_what_has_no_form_in_a_query_is_refused_before_anything_is_sent(value: object) -> None:
    platform = answering(body=b"{}")
    for query in ({"here": value}, {"here": [value]}):
        with pytest.raises(InvalidArgumentError, match="here"):
            platform.client().request("GET", "/x", query=query)
    with pytest.raises(InvalidArgumentError, match="query"):
        platform.client().request("GET", "/x", query={LONE: "a"})
    assert platform.requests == []


def test_lists_in_a_query_repeat_the_name_and_sets_are_in_order() -> None:
    assert pairs(("a", (2, 1)), ("b", {"y", "x"}), ("c", None), ("d", UNSET)) == (
        ("a", "2"), ("a", "1"), ("b", "x"), ("b", "y"),
    )  # fmt: skip


@dataclass
class Point:
    x: int
    y: Decimal


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("0.5"), b"0.5"),
        (Decimal("0.12345678901234567890123"), b"0.12345678901234567890123"),
        (Decimal("12345678901234567890.10"), b"12345678901234567890.10"),
        ([{"a": Decimal("1E+2")}], b'[{"a":1E+2}]'),
        (Mode.FAST, b'"fast-mode"'),
        (Level.HIGH, b"3"),
        ({Mode.FAST: Size.BIG}, b'{"fast-mode":"big"}'),
        (deque([1, 2]), b"[1,2]"),
        ({"b", "a"}, b'["a","b"]'),
        ({1, "a"}, b'[1,"a"]'),
        (Point(1, Decimal("2.0")), b'{"x":1,"y":2.0}'),
        ([Scalar(), Array()], b"[0.5,[0.5,1.5]]"),
        (AnyUrl("http://a.test/b"), b'"http://a.test/b"'),
        (datetime(2026, 1, 2, tzinfo=UTC), b'"2026-01-02T00:00:00Z"'),
        ("\u00fc\U0001f600", '"\u00fc\U0001f600"'.encode()),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_is_made_of(value: object, text: bytes) -> None:
    assert encode_json(value) == text
    assert json.loads(encode_json({"deep": [value]})) == {"deep": [json.loads(text)]}


@pytest.mark.parametrize(
    "value",
    [b"raw", object(), float("nan"), Decimal("Infinity"), LONE, Mode, 1j, UNSET, iter([]),
     timedelta(1), datetime(2026, 1, 2)],  # noqa: DTZ001
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_a_member_without_a_form_in_json_is_named(value: object) -> None:
    platform = answering(body=b"{}")
    with pytest.raises(InvalidArgumentError, match=r"cannot be sent as JSON: deep\.1\.here"):
        platform.client().request("POST", "/x", json={"deep": [0, {"here": value}]})
    assert platform.requests == []


def test_a_name_of_a_member_without_a_form_is_refused() -> None:
    for name in (ID, LONE, (1, 2), b"raw"):
        with pytest.raises(InvalidArgumentError, match="deep"):
            encode_json({"deep": {name: 1}})


def test_a_secret_is_not_in_the_error() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        encode_json({"key": SecretStr(f"hunter2{LONE}")})
    assert "hunter2" not in str(caught.value)


def test_an_argument_that_no_path_takes_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="thing_id has 2049 characters"):
        segment("get_thing", "thing_id", "x" * (LONGEST_SEGMENT + 1))
    with pytest.raises(InvalidArgumentError, match="thing_id must not be UNSET"):
        segments("get_thing", "thing_id", UNSET)

"""Lists and mappings in paths, queries and headers, in the styles of OpenAPI."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from kamiwaza import InvalidArgumentError
from kamiwaza_api.styles import styled, styled_segment
from kamiwaza_api.types import UNSET

LIST = ["blue", "black", "brown"]
MAPPING = {"R": 100, "G": 200}


class Colour(BaseModel):
    R: int = 100
    G: int | None = None


def query(
    value: Any, style: str, explode: bool, name: str = "color"
) -> tuple[tuple[str, str], ...]:
    return styled("paint", "colour", value, name=name, style=style, explode=explode)


def path(value: Any, style: str, explode: bool) -> str:
    return styled_segment("paint", "colour", value, name="color", style=style, explode=explode)


# The table of the specification, "Style Examples".
@pytest.mark.parametrize(
    ("style", "explode", "of_list", "of_mapping"),
    [
        ("form", False, [("color", "blue,black,brown")], [("color", "R,100,G,200")]),
        ("form", True, [("color", text) for text in LIST], [("R", "100"), ("G", "200")]),
        ("spaceDelimited", False, [("color", "blue black brown")], [("color", "R 100 G 200")]),
        ("pipeDelimited", False, [("color", "blue|black|brown")], [("color", "R|100|G|200")]),
        ("deepObject", True, None, [("color[R]", "100"), ("color[G]", "200")]),
        ("simple", False, [("color", "blue,black,brown")], [("color", "R,100,G,200")]),
        ("simple", True, [("color", "blue,black,brown")], [("color", "R=100,G=200")]),
    ],
)
def test_queries_and_headers_are_those_of_the_specification(
    style: str, explode: bool, of_list: Any, of_mapping: Any
) -> None:
    if of_list is not None:
        assert list(query(LIST, style, explode)) == of_list
    assert list(query(MAPPING, style, explode)) == of_mapping


@pytest.mark.parametrize(
    ("style", "explode", "text", "of_list", "of_mapping"),
    [
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200"),
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200"),
        ("matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200"),
    ],
)
def test_paths_are_those_of_the_specification(
    style: str, explode: bool, text: str, of_list: str, of_mapping: str
) -> None:
    assert path("blue", style, explode) == text
    assert path(LIST, style, explode) == of_list
    assert path(MAPPING, style, explode) == of_mapping


def test_the_signs_between_parts_are_told_from_those_in_them() -> None:
    assert path(["a,b", "c/d"], "simple", explode=False) == "a%2Cb,c%2Fd"
    for style, sign in (("form", ","), ("spaceDelimited", " "), ("pipeDelimited", "|")):
        with pytest.raises(InvalidArgumentError, match=r"paint\(\): colour: a part has"):
            query(["a", f"b{sign}c"], style, explode=False)


def test_a_model_goes_by_what_was_given() -> None:
    assert query(Colour(R=1), "deepObject", explode=True) == (("color[R]", "1"),)
    assert query(Colour(R=1), "form", explode=True) == (("R", "1"),)


@pytest.mark.parametrize("value", [None, UNSET, [], {}])
def test_what_is_not_given_is_not_sent(value: Any) -> None:
    assert query(value, "form", explode=False) == ()
    with pytest.raises(InvalidArgumentError, match=r"paint\(\): colour must not be"):
        path(value, "simple", explode=False)


@pytest.mark.parametrize(
    ("value", "style"),
    [
        ({"a": {"b": 1}}, "deepObject"),
        ({"a": [1]}, "deepObject"),
        ("a", "deepObject"),
        ([[1]], "form"),
        ([b"raw"], "pipeDelimited"),
    ],
)
def test_parts_of_parts_have_no_form(value: Any, style: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"paint\(\): colour"):
        query(value, style, explode=False)


@pytest.mark.parametrize(
    ("value", "style"),
    [("", "simple"), (".", "simple"), ("..", "simple"), ([""], "label"), ([".", "."], "label")],
)
def test_a_path_is_not_moved(value: Any, style: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"paint\(\): colour must not be"):
        path(value, style, explode=True)

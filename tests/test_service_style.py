"""The style of service methods (CONTRIBUTING.md), held over signatures and docstrings."""

from __future__ import annotations

import inspect
import re

import pytest

from tests.test_architecture import PACKAGE
from tests.test_public_answers import METHODS, Found

pytestmark = pytest.mark.parametrize("half", ["sync", "async"])

_SECTION = re.compile(r"^(Args|Raises|Returns|Yields):\n((?:[ \t]+.*\n?|\n)+)", re.MULTILINE)
_ENTRY = re.compile(r"^ {4}(\w+)(?: \([^)]*\))?:", re.MULTILINE)
# Keys that the platform gives out for things that are no objects of this library.
KEYS = {"job_id", "run_id", "request_id", "session_id", "operation_id", "client_id", "tenant_id"}


def _parameters(method: Found) -> list[inspect.Parameter]:
    given = list(inspect.signature(method.function).parameters.values())[1:]
    return [p for p in given if p.kind is not p.VAR_KEYWORD]


def _text(method: Found) -> str:
    return inspect.getdoc(method.function) or ""


def _described(method: Found) -> list[str]:
    sections = dict(_SECTION.findall(_text(method)))
    return _ENTRY.findall(sections.get("Args", ""))


def _has_group(method: Found) -> bool:
    """Tell whether a method takes a typed group of options of its own."""
    last = list(inspect.signature(method.function).parameters.values())[-1]
    return last.kind is last.VAR_KEYWORD and "[CallOptions" not in str(last.annotation)


def test_every_parameter_is_described_and_nothing_else(half: str) -> None:
    wrong = {}
    for method in METHODS[half]:
        names = [p.name for p in _parameters(method)]
        if _has_group(method):
            names.append("options")
        if sorted(names) != sorted(_described(method)):
            wrong[method.path] = {*names} ^ {*_described(method)}
    assert wrong == {}


def test_the_first_line_is_one_short_sentence(half: str) -> None:
    lines = {method.path: _text(method).split("\n")[0] for method in METHODS[half]}
    wrong = {
        path: line
        for path, line in lines.items()
        if len(line) > 100 or not line.endswith(".") or not line[:1].isupper()
    }
    assert wrong == {}


def test_the_role_is_said_in_one_form(half: str) -> None:
    assert [method.path for method in METHODS[half] if "Requires:" in _text(method)] == []


def test_parameters_have_plain_names(half: str) -> None:
    wrong = [
        f"{method.path}: {p.name}"
        for method in METHODS[half]
        for p in _parameters(method)
        if p.name.endswith("_") or p.name == "q"
    ]
    assert wrong == []


def test_what_a_method_is_about_is_named_by_its_noun(half: str) -> None:
    wrong = [
        f"{method.path}: {p.name}"
        for method in METHODS[half]
        for p in _parameters(method)
        if p.kind is p.POSITIONAL_OR_KEYWORD
        and re.fullmatch(r"\w+_(?:id|urn)", p.name)
        and p.name not in KEYS
    ]
    assert wrong == []


def test_a_method_that_asks_for_a_state_is_called_get_status(half: str) -> None:
    names = [method.path for method in METHODS[half]]
    assert [name for name in names if name.rpartition(".")[2] == "status"] == []


def test_no_body_is_made_of_the_locals_of_a_method(half: str) -> None:
    files = (PACKAGE / f"_{half}").rglob("*.py")
    assert [path.name for path in files if "locals()" in path.read_text("utf-8")] == []

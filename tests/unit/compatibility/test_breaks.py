"""The comparison with the last version: every planted break is found, additions are none."""

from __future__ import annotations

import pytest

from scripts.compatibility import breaks as gate
from scripts.compatibility.breaks import Declared, breaks, read_surface, undeclared
from scripts.compatibility.layout import SURFACE, baseline
from scripts.compatibility.types import covers

OLD = """
class client:
    class models:
        def get(self, model: Model | UUID | str, *, files: bool = False) -> Model: ...
        def list(self, *, limit: int | None = None) -> Page[Model]: ...
class kamiwaza_schemas_Model:
    name: str
    size: int | None
    def files(self) -> list[File]: ...
class kamiwaza_schemas_Kind:
    LARGE = 'large'
class kamiwaza_schemas_ModelCreate:
    name: str
    def __init__(self, *, name: str, note: str | None = None): ...
class kamiwaza_errors_SmallError(KamiwazaError):
    ...
"""

BREAKS = {
    "a method is gone": (
        "def list(", "def search(", "client.models.list: Public object was removed",
    ),
    "a service is gone": (
        "class models", "class registry", "client.models: Public object was removed",
    ),
    "a parameter has another name": (
        "limit: int", "size: int", "client.models.list(limit): Parameter was removed",
    ),
    "a parameter is required": (
        "files: bool = False", "files: bool", "client.models.get(files): Parameter is now required",
    ),
    "a required parameter is new": (
        "*, limit", "*, room: str, limit", "client.models.list(room): Parameter was added",
    ),
    "a parameter is keyword-only": (
        "model: Model | UUID | str, *", "*, model: Model | UUID | str",
        "client.models.get(model): Parameter kind was changed",
    ),
    "a default is another": (
        "files: bool = False", "files: bool = True", "client.models.get(files): Parameter default",
    ),
    "a parameter takes less": (
        "Model | UUID | str", "Model | UUID",
        "client.models.get(model): Parameter takes another type: Model | UUID | str -> ",
    ),
    "a result is another": (
        "-> Page[Model]", "-> list[Model]",
        "client.models.list: Result has another type",
    ),
    "an attribute is gone": (
        "    size: int | None\n", "", "kamiwaza_schemas_Model.size: Public object was removed",
    ),
    "an attribute may be None": (
        "    name: str\n    size", "    name: str | None\n    size",
        "kamiwaza_schemas_Model.name: Attribute has another type: str -> str | None",
    ),
    "a method is an attribute": (
        "def files(self) -> list[File]: ...", "files: list[File]",
        "kamiwaza_schemas_Model.files: Public object points to a different kind",
    ),
    "a word is another": (
        "'large'", "'big'", "kamiwaza_schemas_Kind.LARGE: Attribute has another value",
    ),
    "a body needs more": (
        "note: str | None = None", "note: str | None",
        "kamiwaza_schemas_ModelCreate.__init__(note): Parameter is now required",
    ),
    "an error has another base": (
        "(KamiwazaError)", "", "kamiwaza_errors_SmallError: Base class was removed",
    ),
}  # fmt: skip

ADDITIONS = {
    "a parameter": ("*, limit", "*, query: str | None = None, limit"),
    "a method": ("        def list(", "        def find(self) -> None: ...\n        def list("),
    "a wider parameter": ("Model | UUID | str", "Model | UUID | str | int"),
    "the same in another order": ("Model | UUID | str", "str | Model | UUID"),
    "an attribute that is never None": ("size: int | None", "size: int"),
    "a word": ("LARGE = 'large'", "LARGE = 'large'\n    SMALL = 'small'"),
}


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        ("str | None", "str", True),
        ("str", "str | None", False),
        ("Sequence[Mapping[str, object] | Tool] | None", "Sequence[Mapping[str, object]]", True),
        ("Sequence[Tool]", "Sequence[Tool | None]", False),
        ("list[str | int]", "list[str]", False),
        ("Mapping[str, str | int]", "Mapping[str, int]", True),
        ("Mapping[str, int]", "Mapping[int, int]", False),
        ("Callable[[str], None] | None", "Callable[[str], None]", True),
        ("Literal['a', 'b']", "Literal['a']", False),
        ("None", "None", True),
    ],
)
def test_types_are_compared_by_their_alternatives(wide: str, narrow: str, expected: bool) -> None:
    assert covers(wide, narrow) is expected


def compared(before: str, after: str) -> list[str]:
    assert before in OLD
    return breaks(read_surface(OLD), read_surface(OLD.replace(before, after)))


@pytest.mark.parametrize("name", BREAKS)
def test_every_planted_break_is_found(name: str) -> None:
    before, after, text = BREAKS[name]
    found = compared(before, after)
    assert any(line.startswith(text) for line in found), found


@pytest.mark.parametrize("name", ADDITIONS)
def test_additions_are_no_breaks(name: str) -> None:
    assert compared(*ADDITIONS[name]) == []


def test_breaks_are_declared_by_patterns_and_no_declaration_is_left_over() -> None:
    found = compared("def list(", "def search(")
    assert undeclared(found, []) == (found, [])
    assert undeclared(found, [Declared("client.models.list: *", "renamed")]) == ([], [])
    assert undeclared([], [Declared("client.models.list: *", "renamed")]) == (
        [],
        ["client.models.list: *"],
    )


def test_a_break_of_the_real_surface_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = (baseline() / SURFACE).read_text("utf-8")
    monkeypatch.setattr(gate, "surface_text", lambda _: kept)
    assert gate.main() == 0
    changed = kept.replace("def whoami(self)", "def who(self)")
    monkeypatch.setattr(gate, "surface_text", lambda _: changed)
    assert gate.main() == 1
    assert "not declared: client.whoami: Public object was removed" in capsys.readouterr().out

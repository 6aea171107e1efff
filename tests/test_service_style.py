"""The style of service methods (CONTRIBUTING.md), held over signatures and docstrings."""

from __future__ import annotations

import ast
import inspect
import re
import sys
import typing
from pathlib import Path

import pytest

from kamiwaza.arguments import call_options
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


# Forms with files, and bodies of the API of OpenAI, which callers extend freely.
_FORMS = {
    "catalog/objects.py",
    "context/_upload.py",
    "skills/_packages.py",
    "openai/__init__.py",
    "openai/_transcription.py",
}


def _dictionaries(function: ast.AST) -> set[str]:
    """Return the names of the local variables of a function that are written as dictionaries."""
    return {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_dictionary(node.value)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }


def _is_dictionary(node: ast.AST | None) -> bool:
    """Tell whether an expression is a dictionary, or may be one."""
    if isinstance(node, ast.IfExp):
        return _is_dictionary(node.body) or _is_dictionary(node.orelse)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "dict"
    return isinstance(node, ast.Dict | ast.DictComp)


def _loose_bodies(source: str) -> list[int]:
    """Return the lines of bodies that are not made with keyword arguments of their class."""
    wrong = []
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        names = _dictionaries(function)
        for call in ast.walk(function):
            if not isinstance(call, ast.Call):
                continue
            bodies = [word.value for word in call.keywords if word.arg == "body"]
            if isinstance(call.func, ast.Attribute) and call.func.attr == "model_validate":
                bodies += call.args
            wrong += [
                call.lineno
                for body in bodies
                if _is_dictionary(body) or (isinstance(body, ast.Name) and body.id in names)
            ]
    return wrong


def test_bodies_are_made_with_keyword_arguments_of_their_class(half: str) -> None:
    services = PACKAGE / f"_{half}" / "services"
    wrong = {
        str(path.relative_to(services)): lines
        for path in services.rglob("*.py")
        if (lines := _loose_bodies(Path(path).read_text("utf-8")))
    }
    assert wrong.keys() - _FORMS == set()


@pytest.mark.parametrize(
    "statement",
    [
        "call(send(body={'a': a}))",
        "body = {'a': a}; send(body=body)",
        "body: dict = {} if a else {'a': a}; send(body=body)",
        "given = {n: v for n, v in a.items()}; send(body=given)",
        "send(body=Model.model_validate({'a': a}))",
        "body = dict(a=a); send(body=body)",
    ],
)
def test_a_planted_dictionary_is_seen(half: str, statement: str) -> None:
    assert _loose_bodies(f"async def update(self, a):\n    {statement}\n") == [2]
    assert _loose_bodies("def update(self, a):\n    send(body=Model(a=a))\n") == []


LONGEST_FUNCTION = 60
"""Lines of a function, its docstring included."""


def _long_functions(source: str) -> list[str]:
    return [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]


def test_no_function_is_longer_than_sixty_lines(half: str) -> None:
    other = "_async" if half == "sync" else "_sync"
    files = [path for path in PACKAGE.rglob("*.py") if other not in path.parts]
    long = {
        str(path.relative_to(PACKAGE)): names
        for path in files
        if (names := _long_functions(path.read_text("utf-8")))
    }
    assert long == {}


def test_a_planted_long_function_is_seen(half: str) -> None:
    assert _long_functions("def f():\n" + "    a = 1\n" * 60) == ["f"]
    assert _long_functions("def f():\n" + "    a = 1\n" * 59) == []


def test_groups_describe_every_option(half: str) -> None:
    """Each option that a typed group adds has a line in the docstring of a class of the group."""
    wrong = {}
    for method in METHODS[half]:
        if not _has_group(method):
            continue
        written = inspect.unwrap(method.function)
        (group,) = typing.get_args(eval(written.__annotations__["options"], written.__globals__))
        texts = "".join(base.__doc__ or "" for base in _groups_of(group))
        missing = [name for name in group.__annotations__ if f"    {name}: " not in texts]
        if missing:
            wrong[method.path] = missing
    assert wrong == {}


def _groups_of(group: typing.Any) -> list[type]:
    """Return the typed groups that a group may derive from: a TypedDict does not keep its bases."""
    members = [*vars(sys.modules[group.__module__]).values(), *vars(call_options).values()]
    return [
        member
        for member in members
        if typing.is_typeddict(member)
        and member.__annotations__.keys() <= group.__annotations__.keys()
    ]

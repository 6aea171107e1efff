"""Every public method declares a precise return type."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import FunctionType, GenericAlias, ModuleType, SimpleNamespace
from typing import Annotated, Any, get_args, get_origin

import pytest
from pydantic import BaseModel, JsonValue

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.schemas._base import JsonObject

CLIENTS = {"async": AsyncKamiwazaClient, "sync": KamiwazaClient}

# Answers the contract itself leaves open, or that are a mapping by nature.
OPEN_ANSWERS = {
    "jobs.result": "whatever the job computed",
    "request": "a path the contract does not know; `cast_to` gives it a type",
    "operation": "the token says of what kind it is, which only shows at run time",
    "auth.get_headers": "HTTP headers, by name",
}
# The same of the conveniences of answers; members are held to the contract by its own tests.
OPEN_CONVENIENCES = {
    "ClusterRuntimeConfig.settings": "whatever is configured there",
    "JobRecord.metadata": "what whoever submitted the job noted",
    "ProviderAnswer.content": "what a foreign service answered",
    "RetrievalChunk.rows": "the columns are those of the data set",
    "RetrievalJob.rows": "the columns are those of the data set",
}
# Ids the call is not about: it makes or lists something else, which the id only describes.
NAMED_IDS = {
    "auth.sessions.purge": "which sessions, one of several ways to choose",
    "auth.runtime.create_launch": "where the new launch will run",
    "models.configs.replace": "a member of the configuration that is replaced",
    "context.ontologies.memory": "the part of the ontology to look at",
    "context.ontologies.add_knowledge": "the part of the ontology to add to",
    "context.ontologies.add_entity": "the part of the ontology to add to",
    "platform.invitations.create": "what those invited are invited to",
    "platform.profile.set_start_preference": "a member of the preference",
    "cluster.clusters.create": "where the new cluster stands",
    "oauth_broker.policies.create": "a member of the new policy",
    "oauth_broker.tokens.mint": "in whose name the call is made",
    "oauth_broker.proxy": "in whose name the call is made",
}
# Positional, although it may be left out.
OPTIONAL_PLACES = {
    "auth.refresh": "the token to use instead of the client's own",
    "openai.client": "the deployment, or none for the whole platform",
    "context.pipelines.evaluate_import": "what to import, or nothing yet",
    "workrooms.leave": "the room, or whichever it is",
    "apps.install_by_name": "name and version are one coordinate",
}
MOST_PLACES = 3
# A path is two or three names deep.
MANY_PLACES = {"oauth_broker.proxy": "provider, service, operation and resource are one address"}

_BARE = (dict, list, set, frozenset, tuple, type)


class Found(typing.NamedTuple):
    """One public method: what users write behind `client.`, and its function."""

    path: str
    function: Callable[..., Any]


def walked(kind: type, prefix: str = "") -> Iterator[Found]:
    """Yield the public methods of a class and of all that its properties give out."""
    for name in dir(kind):
        if name.startswith("_"):
            continue
        member = inspect.getattr_static(kind, name)
        if isinstance(member, (staticmethod, classmethod)):
            member = member.__func__
        if isinstance(member, FunctionType):
            yield Found(f"{prefix}{name}", member)
        elif isinstance(member, property) and not _is_second_name(kind, name):
            given = hints(member.fget)["return"]
            if isinstance(given, type) and given.__module__.startswith("kamiwaza._"):
                yield from walked(given, f"{prefix}{name}.")


def _is_second_name(kind: type, name: str) -> bool:
    """Tell whether a property is another name of a service."""
    home = next(base for base in kind.__mro__ if name in vars(base))
    return home.__name__.endswith("VendorNames")


@cache
def names_of(module: ModuleType) -> dict[str, Any]:
    """Return what a module knows, with what it imports for type checkers only."""
    known = dict(vars(module))
    tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
    for block in tree.body:
        if not (isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"):
            continue
        for statement in block.body:
            source = ast.Module([statement], type_ignores=[])
            try:
                exec(compile(source, str(module.__file__), "exec"), known)
            except ModuleNotFoundError as error:
                # A package of an extra, whose tables answers convert to.
                known[str(error.name)] = SimpleNamespace(DataFrame=object(), Table=object())
    return known


def hints(function: Any) -> dict[str, Any]:
    """Return the resolved annotations of a function."""
    module = sys.modules.get(function.__module__) or importlib.import_module(function.__module__)
    return typing.get_type_hints(function, names_of(module), include_extras=True)


def answers(function: Callable[..., Any]) -> list[Any]:
    """Return what a function may return, one for each of its overloads."""
    return [hints(one)["return"] for one in typing.get_overloads(function) or [function]]


def vague(kind: Any) -> Iterator[str]:
    """Yield the parts of a type that do not say what one gets."""
    if kind is JsonValue or kind == JsonObject:
        yield "JSON of any shape"
        return
    if kind in (Any, object) or kind in _BARE:
        yield f"bare {getattr(kind, '__name__', kind)}"
        return
    inner = get_args(kind)
    if _parameters(kind) or (get_origin(kind) and not inner):
        yield f"{kind.__name__} of anything"
    if get_origin(kind) is Annotated:
        inner = inner[:1]
    for part in inner:
        if isinstance(part, list):
            for member in part:
                yield from vague(member)
        elif part is not Ellipsis and not isinstance(part, str):
            yield from vague(part)


def _parameters(kind: Any) -> bool:
    """Tell whether a generic class stands there without saying of what."""
    if not isinstance(kind, type) or isinstance(kind, GenericAlias):
        return False
    generic_here = kind.__module__ in ("collections.abc", "typing")
    return bool(getattr(kind, "__parameters__", ())) or (
        generic_here and hasattr(kind, "__class_getitem__")
    )


METHODS = {half: list(walked(client)) for half, client in CLIENTS.items()}
EVERY = [pytest.param(m, id=f"{half}-{m.path}") for half, found in METHODS.items() for m in found]


def _excused(path: str, reasons: dict[str, str]) -> bool:
    return path in reasons or path.rpartition(".")[0] in reasons


def test_all_services_are_walked() -> None:
    paths = {half: {m.path for m in found} for half, found in METHODS.items()}
    assert paths["async"] - {"aclose"} == paths["sync"]
    assert len(paths["sync"]) > 500
    known = paths["sync"] | {path.rpartition(".")[0] for path in paths["sync"]}
    tables = (OPEN_ANSWERS, NAMED_IDS, OPTIONAL_PLACES, MANY_PLACES)
    assert not [path for table in tables for path in table if path not in known]


@pytest.mark.parametrize("method", EVERY)
def test_an_answer_has_a_real_type(method: Found) -> None:
    found = [what for kind in answers(method.function) for what in vague(kind)]
    if method.path not in OPEN_ANSWERS:
        assert not found, f"{method.path} returns {', '.join(found)}"


@pytest.mark.parametrize("method", EVERY)
def test_it_says_what_it_does(method: Found) -> None:
    assert inspect.getdoc(method.function), f"{method.path} has no docstring"


@pytest.mark.parametrize("method", EVERY)
def test_what_it_is_about_is_positional_and_the_rest_is_named(method: Found) -> None:
    given = list(inspect.signature(method.function).parameters.values())[1:]
    placed = [p for p in given if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    others = [p.name for p in given if p.kind in (p.VAR_KEYWORD, p.VAR_POSITIONAL)]
    assert others in ([], ["call_options"], ["options"]), method.path
    if not _excused(method.path, OPTIONAL_PLACES):
        optional = [p.name for p in placed if p.default is not p.empty]
        assert not optional, f"{method.path}: an option has to be named: {optional}"
    if not _excused(method.path, MANY_PLACES):
        assert len(placed) <= MOST_PLACES, f"{method.path}: {[p.name for p in placed]}"
    switches = [p.name for p in placed if p.annotation in ("bool", "int", "float")]
    assert not switches, f"{method.path}: a bare number or bool says nothing: {switches}"
    if not _excused(method.path, NAMED_IDS):
        named = [
            p.name
            for p in given
            if p.kind is p.KEYWORD_ONLY and p.default is p.empty and p.name.endswith("_id")
        ]
        assert not named, f"{method.path}: ids are positional: {named}"


def _objects(kind: Any) -> Iterator[type]:
    """Yield the classes a type is made of."""
    if isinstance(kind, type) and not isinstance(kind, GenericAlias):
        yield kind
    for part in get_args(kind):
        yield from _objects(part)


def answer_classes() -> list[type[BaseModel]]:
    """Return the schemas that come back, and those they hold."""
    found: dict[type[BaseModel], None] = {}
    waiting = [k for m in METHODS["sync"] for a in answers(m.function) for k in _objects(a)]
    while waiting:
        kind = waiting.pop()
        if kind in found or not issubclass(kind, BaseModel):
            continue
        found[kind] = None
        kind.model_rebuild()
        waiting += [k for f in kind.model_fields.values() for k in _objects(f.annotation)]
    return sorted(found, key=lambda kind: (kind.__module__, kind.__qualname__))


@pytest.mark.parametrize("kind", answer_classes(), ids=lambda kind: kind.__qualname__)
def test_a_member_of_an_answer_has_a_real_type(kind: type[BaseModel]) -> None:
    for name, member in kind.model_fields.items():
        found = [what for what in vague(member.annotation) if what != "JSON of any shape"]
        assert not found, f"{kind.__qualname__}.{name} is {', '.join(found)}"


@pytest.mark.parametrize("kind", answer_classes(), ids=lambda kind: kind.__qualname__)
def test_a_convenience_of_an_answer_has_a_real_type(kind: type[BaseModel]) -> None:
    own = [base for base in kind.__mro__ if base.__module__.startswith("kamiwaza.schemas.")]
    for base in own:
        for name, member in vars(base).items():
            function = member.fget if isinstance(member, property) else member
            if name.startswith(("_", "model_")) or not isinstance(function, FunctionType):
                continue
            found = [what for answer in answers(function) for what in vague(answer)]
            path = f"{base.__qualname__}.{name}"
            assert not found or path in OPEN_CONVENIENCES, f"{path} returns {', '.join(found)}"


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (dict, 1),
        (list, 1),
        (Any, 1),
        (dict[str, Any], 1),
        (dict[str, object], 1),
        (list[JsonObject], 1),
        (JsonValue | None, 1),
        (typing.List, 1),  # noqa: UP006
        (Mapping, 1),
        (typing.Mapping, 1),
        (dict[str, str], 0),
        (list[str] | None, 0),
        (tuple[int, ...], 0),
    ],
)
def test_the_check_sees_what_is_vague(kind: Any, count: int) -> None:
    assert len(list(vague(kind))) == count, list(vague(kind))


def test_the_check_sees_a_page_of_anything() -> None:
    from kamiwaza._sync.paging.page import Page

    assert list(vague(Page)) == ["Page of anything"]
    assert list(vague(Page[Any])) == ["bare Any"]
    assert not list(vague(Page[int]))

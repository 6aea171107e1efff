"""Random documents of schemas and operations, and the expected behaviour of their packages."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.unit.contract_pipeline.legal import parameters, unions
from tests.unit.contract_pipeline.legal.forms import JSON, MEMBERS, REF, Form, Maker

COMPONENTS = (
    *("Thing", "Thing-Input", "ThingInner", "UUID", "Any", "Unset", "File", "Mapping", "Literal"),
    *("Request", "Endpoint", "Case", "datetime", "kamiwaza__x__Widget", "Self", "Client", "Paging"),
    *("Body", "Response", "GetThingResponse200", "Optional", "List", "Enum", "T", "Sequence"),
)
MEDIA = (
    *("application/json", "application/merge-patch+json", "application/x-www-form-urlencoded"),
    *("text/plain", "application/octet-stream", "multipart/form-data", "application/xml"),
)


@dataclass
class Call:
    """One operation: its arguments by place and name, what it is given, and its answers."""

    path: str
    operation: JSON
    values: dict[tuple[str, str], Any] = field(default_factory=dict)
    answers: dict[int, Any] = field(default_factory=dict)


@dataclass
class Made:
    """A document, the values of its components, the classes of its unions, its operations."""

    document: JSON
    samples: dict[str, list[Any]]
    classes: list[unions.Expected]
    calls: list[Call]


def make(seed: int) -> Made:
    """Return the document of a number; the same number gives the same document."""
    rng = Random(seed)
    maker = Maker(rng)
    for name in rng.sample(COMPONENTS, 12):
        form = maker.object(2) if rng.random() < 0.6 else maker.any_form(3)
        maker.components[name] = form
    _recursive(maker)
    maker.components["Names"] = _all_names(maker)
    maker.components["Plain"] = (unions.plain(), dict)
    schemas = {name: form[0] for name, form in maker.components.items()}
    samples = {name: [form[1]() for _ in range(6)] for name, form in maker.components.items()}
    classes: list[unions.Expected] = []
    for number in range(3):
        for kind in (unions.discriminated, unions.structural):
            found, expected = kind(rng, number)
            schemas |= found
            classes += expected
    calls = [_reading(name, values) for name, values in samples.items()]
    calls += [_writing(maker, number) for number in range(10)]
    document: JSON = {
        "openapi": "3.1.0",
        "info": {"title": "Made up", "version": "1.0.0"},
        "paths": {call.path: {_method(call): call.operation} for call in calls},
        "components": {"schemas": schemas},
    }
    readers = {name: _reading(name, []) for name in {owner for owner, _, _ in classes}}
    document["paths"] |= {call.path: {"get": call.operation} for call in readers.values()}
    return Made(document, samples, classes, calls)


def _all_names(maker: Maker) -> Form:
    """Return a class that has every odd name, with values of every type."""
    forms = {name: maker.scalar() for name in MEMBERS}
    schema = {"type": "object", "properties": {name: form[0] for name, form in forms.items()}}
    schema["required"] = [name for name in MEMBERS if maker.rng.random() < 0.5]
    return schema, lambda: {name: form[1]() for name, form in forms.items()}


def _recursive(maker: Maker) -> None:
    """Add a class and an array that lead to themselves."""
    tree = {"type": "object", "properties": {"kids": {"$ref": f"{REF}Trees"}, "n": {}}}
    maker.components["Tree"] = (tree, lambda: {"kids": [{"n": 1, "kids": []}]})
    trees = {"type": "array", "items": {"anyOf": [{"$ref": f"{REF}Tree"}, {"type": "null"}]}}
    maker.components["Trees"] = (trees, lambda: [None, {"kids": [None]}])
    nested = {"type": "array", "items": {"anyOf": [{"$ref": f"{REF}Nested"}, {"type": "integer"}]}}
    maker.components["Nested"] = (nested, lambda: [1, [2, []]])


def _method(call: Call) -> str:
    return "post" if "requestBody" in call.operation else "get"


def _answer(schema: Any) -> JSON:
    return {"description": "OK", "content": {"application/json": {"schema": schema}}}


def _reading(name: str, values: list[Any]) -> Call:
    """Return an operation that answers with a component."""
    spec = {
        "operationId": f"read_{name.lower().replace('-', '_')}",
        "tags": ["read"],
        "responses": {"200": _answer({"$ref": REF + name})},
    }
    return Call(f"/read/{name}", spec, answers={200: values[0]} if values else {})


def _writing(maker: Maker, number: int) -> Call:
    """Return an operation with parameters, perhaps a body, and one or two answers."""
    call = Call(f"/write{number}", {"operationId": f"write_{number}", "tags": ["write"]})
    _add_parameters(call, maker.rng)
    if maker.rng.random() < 0.7:
        _add_body(call, maker)
    _add_answers(call, maker)
    return call


def _add_parameters(call: Call, rng: Random) -> None:
    """Add parameters of names that are hard to tell apart, and a cookie, which is dropped."""
    listed: list[JSON] = [{"name": "session", "in": "cookie", "schema": {"type": "string"}}]
    taken = set()
    for place in ("path", "query", "query", "query", "query", "header", "path"):
        usable = [n for n in parameters.NAMES if place == "query" or n.replace("-", "").isalnum()]
        usable = [n for n in usable if n.isascii() and (place != "path" or n.isidentifier())]
        name = rng.choice(usable)
        # Names of headers have no case.
        key = (place, name.lower() if place == "header" else name)
        if key in taken:
            continue
        taken.add(key)
        parameter, call.values[place, name] = parameters.make(rng, place, name)
        listed.append(parameter)
        if place == "path":
            call.path += f"/{{{name}}}"
    call.operation["parameters"] = listed


def _add_body(call: Call, maker: Maker) -> None:
    media = maker.rng.choice(MEDIA)
    schema: Any = {"type": "string"}
    if "form" in media:
        schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    elif "json" in media:
        schema = maker.object(1)[0]
    required = maker.rng.random() < 0.5
    call.operation["requestBody"] = {"content": {media: {"schema": schema}}, "required": required}


def _add_answers(call: Call, maker: Maker) -> None:
    first, second = maker.any_form(2), maker.any_form(2)
    answers = {"200": _answer(first[0])}
    call.answers[200] = first[1]()
    choice = maker.rng.random()
    if choice < 0.5:
        answers["202"] = _answer(second[0])
        call.answers[202] = second[1]()
    elif choice < 0.75:
        answers["204"] = {"description": "nothing"}
        call.answers[204] = None
    call.operation["responses"] = answers

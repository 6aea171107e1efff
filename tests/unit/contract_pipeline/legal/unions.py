"""Unions of classes, and the class that each value must become."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.unit.contract_pipeline.legal.forms import JSON, REF

# The component, a value, the component the value is one of.
Expected = tuple[str, Any, str]

WORDS = (("cat", "kitten"), ("dog", "puppy", "hound"), ("cow",))


TEXT, UUID = {"type": "string"}, {"type": "string", "format": "uuid"}
MOMENT, DAY = {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}
ID, TIME = "12345678-1234-4678-8234-567812345678", "2026-01-02T03:04:05+00:00"

# A union of values that are no objects, and of each value the type it must become.
PLAIN: dict[str, tuple[list[Any], list[tuple[Any, str]]]] = {
    "id_or_text": ([UUID, TEXT], [(ID, "UUID"), (ID.replace("-", ""), "str"), ("a", "str")]),
    "loud_id": ([TEXT, UUID], [(ID.replace("1", "A").upper(), "str")]),
    "time_or_text": ([MOMENT, TEXT], [(TIME, "datetime"), ("2026-01-02", "str"), ("2026", "str")]),
    "time_or_day": ([MOMENT, DAY], [(TIME, "datetime"), ("2026-01-02", "date")]),
    "day_or_time": ([DAY, MOMENT], [(TIME, "datetime"), ("2026-01-02", "date")]),
    "two_enums": (
        [{"enum": ["a", "b"]}, {"enum": ["c", "d"]}],
        [("a", "PlainTwoEnumsType0"), ("d", "PlainTwoEnumsType1"), ("e", "str")],
    ),
    "enum_or_id": ([{"enum": ["a"]}, UUID], [("a", "PlainEnumOrIdType0"), (ID, "UUID")]),
    "number_or_truth": (
        [{"enum": [1, 2]}, {"type": "boolean"}],
        [(1, "PlainNumberOrTruthType0"), (True, "bool"), (False, "bool")],
    ),
    "id_or_null": ([UUID, {"type": "null"}], [(ID, "UUID"), (None, "NoneType")]),
    "many_or_one": (
        [{"type": "array", "items": UUID}, UUID],
        [([ID], "list"), (ID, "UUID"), ([], "list")],
    ),
}


def plain() -> JSON:
    """Return a class with a member for each union of values that are no objects."""
    members = {name: {"anyOf": choices} for name, (choices, _) in PLAIN.items()}
    return {"type": "object", "properties": members}


def holder(owner: str, union: JSON, names: list[str]) -> JSON:
    """Return a class that has a union wherever one may stand."""
    arrays = [{"type": "array", "items": {"$ref": REF + name}} for name in names]
    return {
        "type": "object",
        "properties": {
            "one": {"$ref": REF + owner},
            "inline": union,
            "wrapped": {"allOf": [{"$ref": REF + owner}]},
            "many": {"type": "array", "items": union},
            "lists": {"anyOf": [*arrays, {"type": "null"}]},
            "nested": {
                "anyOf": [
                    {"anyOf": [{"$ref": REF + owner}, {"type": "string"}]},
                    {"type": "integer"},
                ]
            },
        },
        "additionalProperties": {"$ref": REF + owner},
    }


def discriminated(rng: Random, number: int) -> tuple[dict[str, JSON], list[Expected]]:
    """Return components with a union that has a discriminator of some manner."""
    names = [f"Pet{number}{letter}" for letter in "ABC"]
    if rng.random() < 0.3:
        names = [f"some__module__{name}" for name in names]
    manner = rng.choice(["mapping", "relative", "const", "enum", "name", "ints"])
    words = {name: WORDS[place] for place, name in enumerate(names)}
    kinds: dict[str, JSON] = {}
    for place, name in enumerate(names):
        kinds[name] = {"type": "string"}
        if manner == "const":
            words[name] = words[name][:1]
            kinds[name] = {"const": words[name][0]}
        elif manner == "enum":
            kinds[name] = {"type": "string", "enum": list(words[name])}
        elif manner == "name":
            words[name] = (name,)
        elif manner == "ints":
            kinds[name] = {"type": "integer", "const": place}
    member = rng.choice(["kind", "@type", "d", "class", "cls"])
    schemas = {
        name: {
            "type": "object",
            "properties": {member: kind, "size": {"type": "integer"}},
            **({"required": [member]} if rng.random() < 0.7 else {}),
        }
        for name, kind in kinds.items()
    }
    tag: JSON = {"propertyName": member}
    if manner in ("mapping", "relative"):
        prefix = REF if manner == "mapping" else ""
        tag["mapping"] = {word: prefix + name for name in names for word in words[name]}
    union: JSON = {rng.choice(["oneOf", "anyOf"]): [{"$ref": REF + name} for name in names]}
    if manner not in ("const", "enum", "ints") or rng.random() < 0.5:
        union["discriminator"] = tag
    if rng.random() < 0.3:
        union = {"anyOf": [union, {"type": "null"}]}
    owner = f"PetUnion{number}"
    values = [
        (name, {member: place if manner == "ints" else word, "size": 1})
        for place, name in enumerate(names)
        for word in words[name]
    ]
    found = {**schemas, owner: union, f"{owner}Holder": holder(owner, union, names)}
    return found, [(owner, value, name) for name, value in values]


def structural(rng: Random, number: int) -> tuple[dict[str, JSON], list[Expected]]:
    """Return components with a union whose classes differ by their members or their types."""
    names = [f"Shape{number}{letter}" for letter in "ABC"]
    text, whole = {"type": "string"}, {"type": "integer"}
    schemas: dict[str, JSON] = {
        names[0]: {"type": "object", "properties": {"a": text, "b": text}},
        names[1]: {"type": "object", "properties": {"a": whole, "c": text}},
        names[2]: {
            "type": "object",
            "properties": {"a": {"type": "array", "items": text}, "e": {}},
        },
    }
    owner = f"ShapeUnion{number}"
    choices: list[JSON] = [{"$ref": REF + name} for name in names]
    rng.shuffle(choices)
    values: list[tuple[str, Any]] = [
        (names[0], {"a": "x", "b": "y"}),
        (names[0], {"a": "x"}),
        (names[1], {"a": 1}),
        (names[1], {"c": "z"}),
        (names[2], {"a": ["x"]}),
        (names[2], {"e": 5}),
    ]
    union: JSON = {"anyOf": choices}
    found = {**schemas, owner: union, f"{owner}Holder": holder(owner, union, names)}
    return found, [(owner, value, name) for name, value in values]

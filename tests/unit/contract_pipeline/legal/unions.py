"""Unions of classes, with the class each value must become."""

from __future__ import annotations

from random import Random
from typing import Any

from contract_pipeline.legal.forms import JSON, REF

# The component, a value, the component the value is one of.
Expected = tuple[str, Any, str]

WORDS = (("cat", "kitten"), ("dog", "puppy", "hound"), ("cow",))


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
    return {**schemas, owner: union}, [(owner, value, name) for name, value in values]


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
    return {**schemas, owner: union}, [(owner, value, name) for name, value in values]

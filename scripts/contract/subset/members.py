"""Give unique names to the members of a class and the arguments of a function."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract.identifiers import RESERVED_NAMES, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza.contract.documents.openapi import JSONObject, Operation

# Every generated class has these attributes.
_RESERVED_IN_CLASSES = frozenset({"additional_properties", "to_dict", "from_dict"})
# `body` is an argument of endpoint functions. The generator renames `client` and `url`.
_RESERVED_IN_FUNCTIONS = RESERVED_NAMES | {"body", "client", "url"}


def rename_members(schema: JSONObject) -> None:
    """Rename the members of an object so that each has a different attribute, in place.

    `x-wire` maps each changed name, and each name that the generator would change, to the literal
    of the name in the document.
    """
    members = schema.get("properties", {})
    names = _distinct_names(members, _RESERVED_IN_CLASSES)
    wire = {
        names[name]: repr(name) for name in members if names[name] != name or not name.isprintable()
    }
    if wire:
        schema["properties"] = {names[name]: member for name, member in members.items()}
        schema["required"] = [names[name] for name in schema.get("required", ())]
        schema["x-wire"] = wire


def argument_names(operation: Operation) -> dict[tuple[str, str], str]:
    """Return a unique argument name for each parameter, by its location and name."""
    result: dict[tuple[str, str], str] = {}
    used = set(_RESERVED_IN_FUNCTIONS)
    parameters = operation.spec.get("parameters", ())
    for parameter in sorted(parameters, key=lambda p: p["in"] != "path"):
        location, name = parameter["in"], parameter["name"]
        preferred = identifier(name)
        argument = _unused_name([preferred, f"{preferred}_{location}".replace("__", "_")], used)
        used.add(argument)
        result[location, name] = argument
    return result


def _distinct_names(names: Iterable[str], reserved: frozenset[str]) -> dict[str, str]:
    """Return a replacement for each name: the name itself if its identifier is unused."""
    result: dict[str, str] = {}
    used = set(reserved)
    # Names that are identifiers come first, so that they keep their spelling.
    for name in sorted(names, key=lambda name: (identifier(name) != name, name)):
        preferred = identifier(name)
        attribute = _unused_name([preferred], used)
        used.add(attribute)
        result[name] = name if attribute == preferred else attribute
    return result


def _unused_name(candidates: list[str], used: set[str]) -> str:
    for candidate in candidates:
        if candidate not in used and identifier(candidate) == candidate:
            return candidate
    number = 1
    while True:
        number += 1
        candidate = identifier(f"{candidates[0]}_{number}".replace("__", "_"))
        if candidate not in used:
            return candidate

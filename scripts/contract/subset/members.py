"""Give the members of a class and the arguments of a function names that are free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract.identifiers import RESERVED_NAMES, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza.contract.documents.openapi import JSONObject, Operation

# What every class of a schema has.
_OF_CLASSES = frozenset({"additional_properties", "to_dict", "from_dict"})
# Besides what their bodies call, an argument of their own, and what the generator renames.
_OF_FUNCTIONS = RESERVED_NAMES | {"body", "client", "url"}


def rename_members(schema: JSONObject) -> None:
    """Name the members of an object so that each has an attribute of its own, in place.

    `x-wire` has the names of the document, as Python writes them, for those that are called
    otherwise or that the generator would not write as they are.
    """
    members = schema.get("properties", {})
    names = _distinct(((name, name) for name in members), _OF_CLASSES)
    wire = {
        names[name]: repr(name) for name in members if names[name] != name or not name.isprintable()
    }
    if wire:
        schema["properties"] = {names[name]: member for name, member in members.items()}
        schema["required"] = [names[name] for name in schema.get("required", ())]
        schema["x-wire"] = wire


def argument_names(operation: Operation) -> dict[tuple[str, str], str]:
    """Return the argument of each parameter, by its place and name: unlike any other's."""
    found: dict[tuple[str, str], str] = {}
    taken = set(_OF_FUNCTIONS)
    parameters = operation.spec.get("parameters", ())
    for parameter in sorted(parameters, key=lambda p: p["in"] != "path"):
        place, name = parameter["in"], parameter["name"]
        usual = identifier(name)
        argument = _free([usual, f"{usual}_{place}".replace("__", "_")], taken)
        taken.add(argument)
        found[place, name] = argument
    return found


def _distinct(wanted: Iterable[tuple[str, str]], reserved: frozenset[str]) -> dict[str, str]:
    """Return a name for each, itself if its identifier is free."""
    found: dict[str, str] = {}
    taken = set(reserved)
    listed = sorted(wanted, key=lambda pair: (identifier(pair[1]) != pair[1], pair[1]))
    for key, name in listed:
        usual = identifier(name)
        argument = _free([usual], taken)
        taken.add(argument)
        found[key] = name if argument == usual else argument
    return found


def _free(candidates: list[str], taken: set[str]) -> str:
    for candidate in candidates:
        if candidate not in taken and identifier(candidate) == candidate:
            return candidate
    number = 1
    while True:
        number += 1
        candidate = identifier(f"{candidates[0]}_{number}".replace("__", "_"))
        if candidate not in taken:
            return candidate

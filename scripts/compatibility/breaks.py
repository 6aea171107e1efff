"""Find the breaking changes since the last version, and fail on those that are not declared."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import griffe
import yaml

from scripts.compatibility.layout import DECLARED, SURFACE, baseline
from scripts.compatibility.surface_text import surface_text
from scripts.compatibility.types import covers

_ADVICE = """
A break is either a mistake, or is declared in {declared} with a reason
that says what users do instead. `make api-baseline` is run when a version is released."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A break that is meant: a pattern of its text, and the reason."""

    change: str
    reason: str


def read_surface(text: str) -> griffe.Module:
    """Return a surface as griffe reads it.

    Args:
        text: the stub file.
    """
    return griffe.visit("surface", Path(SURFACE), text)


def breaks(old: griffe.Module, new: griffe.Module) -> list[str]:
    """Return the breaking changes, one line for each, sorted.

    griffe finds what is gone, and the parameters that calls no longer fit. It compares no types
    and no values; that is done here.

    Args:
        old: the surface of the last version.
        new: the surface of this version.
    """
    found = {_text(one) for one in griffe.find_breaking_changes(old, new)}
    return sorted(found | set(_type_changes(old, new)))


def undeclared(found: list[str], declared: list[Declared]) -> tuple[list[str], list[str]]:
    """Return the breaks that are not declared, and the declarations that nothing needs.

    Args:
        found: the breaks.
        declared: the declarations.
    """
    unmet = [text for text in found if not any(fnmatchcase(text, d.change) for d in declared)]
    stale = [d.change for d in declared if not any(fnmatchcase(text, d.change) for text in found)]
    return unmet, stale


def _text(one: griffe.Breakage) -> str:
    place = one.obj.path.removeprefix("surface.")
    detail = one.as_dict()
    values = [str(value) for value in (detail["old_value"], detail["new_value"]) if value]
    either = one.old_value or one.new_value
    named = f"({either.name})" if isinstance(either, griffe.Parameter) else ""
    is_gone = one.kind is griffe.BreakageKind.OBJECT_REMOVED
    changed = "" if named or is_gone or not values else f": {' -> '.join(values)}"
    return f"{place}{named}: {one.kind.value}{changed}"


def _type_changes(old: griffe.Module | griffe.Class, new: Any) -> Iterator[str]:
    for name, before in old.members.items():
        after = new.members.get(name)
        if after is None or before.kind is not after.kind:
            continue  # griffe says so
        place = before.path.removeprefix("surface.")
        if isinstance(before, griffe.Class):
            yield from _type_changes(before, after)
        elif isinstance(before, griffe.Function):
            yield from _function_changes(place, before, after)
        elif isinstance(before, griffe.Attribute):
            yield from _attribute_changes(place, before, after)


def _attribute_changes(place: str, before: griffe.Attribute, after: Any) -> Iterator[str]:
    if not covers(str(before.annotation), str(after.annotation)):
        yield f"{place}: Attribute has another type: {before.annotation} -> {after.annotation}"
    if str(before.value) != str(after.value):
        yield f"{place}: Attribute has another value: {before.value} -> {after.value}"


def _function_changes(place: str, before: griffe.Function, after: Any) -> Iterator[str]:
    if not covers(str(before.returns), str(after.returns)):
        yield f"{place}: Result has another type: {before.returns} -> {after.returns}"
    for parameter in before.parameters:
        if parameter.name not in after.parameters:
            continue  # griffe says so
        # A parameter may take more than before, a result and an attribute may be less.
        now = after.parameters[parameter.name]
        if not covers(str(now.annotation), str(parameter.annotation)):
            types = f"{parameter.annotation} -> {now.annotation}"
            yield f"{place}({parameter.name}): Parameter takes another type: {types}"


def main() -> int:
    """Compare, and return 1 if a break is not declared or a declaration is not needed."""
    old = read_surface((baseline() / SURFACE).read_text("utf-8"))
    found = breaks(old, read_surface(surface_text("now")))
    declared = [Declared(**entry) for entry in yaml.safe_load(DECLARED.read_text("utf-8")) or ()]
    unmet, stale = undeclared(found, declared)
    for text in unmet:
        print(f"not declared: {text}")
    for pattern in stale:
        print(f"declared, and does not happen: {pattern}")
    if unmet or stale:
        print(_ADVICE.format(declared=DECLARED.name))
    return int(bool(unmet or stale))


if __name__ == "__main__":
    sys.exit(main())

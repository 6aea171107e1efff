"""Run the texts of a scaffold as modules."""

from __future__ import annotations

import asyncio
import importlib
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from kamiwaza.schemas._base import Schema
from scripts.scaffold import Scaffold


@contextmanager
def pasted(found: Scaffold) -> Iterator[dict[str, Any]]:
    """Import schemas and method as modules. Yield the names of the test's module."""
    files = [place.removesuffix(".py").removesuffix("/__init__") for place in found.places[:2]]
    places = [file.replace("/", ".") for file in files]
    made: list[str] = []
    before: dict[str, types.ModuleType] = {}
    try:
        for place, text in zip(places, (found.schemas, found.method), strict=True):
            module = types.ModuleType(place)
            made += _packages(place)
            with suppress(ModuleNotFoundError):
                before[place] = importlib.import_module(place)
                vars(module).update(vars(before[place]))
            vars(module)["__name__"] = place
            made.append(place)
            sys.modules[place] = module
            exec(compile(text, place, "exec"), vars(module))
        names: dict[str, Any] = {"__name__": "pasted"}
        exec(compile(found.test, found.places[2], "exec"), names)
        yield names
    finally:
        for name in made:
            sys.modules.pop(name, None)
        sys.modules.update(before)


def run(found: Scaffold) -> list[type[Schema]]:
    """Run the test of a scaffold. Return the domain models of the scaffold."""
    with pasted(found) as names:
        [test] = [value for name, value in names.items() if name.startswith("test_")]
        asyncio.run(test())
        home = sys.modules[found.places[0].removesuffix(".py").replace("/", ".")]
        return [
            value
            for value in vars(home).values()
            if isinstance(value, type)
            and issubclass(value, Schema)
            and f"class {value.__name__}(" in found.schemas
        ]


def _packages(name: str) -> Iterator[str]:
    """Create the missing packages above a module and yield their names."""
    parts = name.split(".")
    for length in range(1, len(parts)):
        above = ".".join(parts[:length])
        try:
            importlib.import_module(above)
        except ModuleNotFoundError:
            package = types.ModuleType(above)
            package.__path__ = []
            sys.modules[above] = package
            yield above

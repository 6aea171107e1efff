"""What people have of the contract: the methods that call an operation, the classes of a schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import AliasChoices

from scripts.contract.diff.load import lock
from scripts.contract.document import operations
from scripts.contract.yamlio import load_yaml
from scripts.ledger.models import component_of, domain_models
from scripts.ledger.sources import read_half

if TYPE_CHECKING:
    from pydantic import BaseModel

    from scripts.contract.document import JSONObject
    from scripts.contract.layout import Layout


@dataclass(frozen=True, slots=True)
class Home:
    """Hold one domain model: its dotted name and the members it has a field for."""

    name: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Surface:
    """Looks up methods by operation and domain models by component.

    Operations are known by `METHOD path`, components by either of their names: the platform's
    or ours.
    """

    methods: dict[str, list[str]] = field(default_factory=dict)
    planned: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    models: dict[str, list[Home]] = field(default_factory=dict)

    def homes(self, *components: str) -> list[Home]:
        """Return the domain models of a component, whatever it was or is called."""
        found = {home.name: home for name in components for home in self.models.get(name, ())}
        return [found[name] for name in sorted(found)]


def read(layout: Layout, *contracts: JSONObject) -> Surface:
    """Return the surface of a repository; `contracts` say what is planned, the last one at last."""
    known = lock(layout)
    callers: dict[str, list[str]] = {}
    for method in read_half(layout.root, "_async").methods.values():
        for endpoint in method.endpoints:
            callers.setdefault(endpoint, []).append(method.path)
    surface = Surface(models=_models(known.components))
    for key, name in known.operations.items():
        if name in callers:
            surface.methods[key] = sorted(callers[name])
    for contract in (_committed(layout), *contracts):
        for operation in operations(contract):
            for member, kept in (("x-method", surface.planned), ("x-left-out", surface.left_out)):
                if member in operation.spec:
                    kept[operation.key] = str(operation.spec[member])
    return surface


def _committed(layout: Layout) -> JSONObject:
    if not layout.openapi.exists():
        return {"paths": {}}
    found: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    return found


def _models(names: dict[str, str]) -> dict[str, list[Home]]:
    found: dict[str, list[Home]] = {}
    for model in domain_models():
        component = component_of(model)
        if component is not None:
            home = Home(f"{model.__module__}.{model.__qualname__}", frozenset(_members(model)))
            ours = names.get(component, component)
            for name in {component, ours, *(p for p, known in names.items() if known == ours)}:
                found.setdefault(name, []).append(home)
    return found


def _members(model: type[BaseModel]) -> set[str]:
    found = set(model.model_fields)
    for info in model.model_fields.values():
        aliases = [info.alias, info.validation_alias, info.serialization_alias]
        for alias in aliases:
            choices = alias.choices if isinstance(alias, AliasChoices) else [alias]
            found.update(choice for choice in choices if isinstance(choice, str))
    return found

"""The client's side of the contract: methods by operation, domain models by schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import AliasChoices

from kamiwaza.contract.documents.openapi import operations
from kamiwaza.contract.documents.text import load_yaml
from scripts.contract.diff.load import read_lock
from scripts.ledger.models import component_of, domain_models
from scripts.ledger.sources import read_client

if TYPE_CHECKING:
    from pydantic import BaseModel

    from kamiwaza.contract.documents.openapi import JSONObject
    from scripts.contract.layout import Layout


@dataclass(frozen=True, slots=True)
class DomainModel:
    """Hold the dotted name of a domain model and the members that it has a field for."""

    name: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class ClientSurface:
    """Look up methods by operation and domain models by component.

    The key of an operation is `METHOD path`. A component has two keys: its name in the platform's
    document and its name in the contract.
    """

    methods: dict[str, list[str]] = field(default_factory=dict)
    planned: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)
    models: dict[str, list[DomainModel]] = field(default_factory=dict)

    def models_of(self, *names: str) -> list[DomainModel]:
        """Return the domain models of a component. `names` are its old and new names."""
        models = {model.name: model for name in names for model in self.models.get(name, ())}
        return [models[name] for name in sorted(models)]


def read_surface(layout: Layout, *contracts: JSONObject) -> ClientSurface:
    """Return the surface of a repository. Plans of later `contracts` replace earlier ones."""
    lock = read_lock(layout)
    callers: dict[str, list[str]] = {}
    for method in read_client(layout.root, "_async").methods.values():
        for endpoint in method.endpoints:
            callers.setdefault(endpoint, []).append(method.path)
    surface = ClientSurface(models=_models(lock.components))
    for key, name in lock.operations.items():
        if name in callers:
            surface.methods[key] = sorted(callers[name])
    for contract in (_committed(layout), *contracts):
        for operation in operations(contract):
            for member, plans in (("x-method", surface.planned), ("x-left-out", surface.left_out)):
                if member in operation.spec:
                    plans[operation.key] = str(operation.spec[member])
    return surface


def _committed(layout: Layout) -> JSONObject:
    if not layout.openapi.exists():
        return {"paths": {}}
    result: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    return result


def _models(names: dict[str, str]) -> dict[str, list[DomainModel]]:
    result: dict[str, list[DomainModel]] = {}
    for model in domain_models():
        component = component_of(model)
        if component is not None:
            entry = DomainModel(
                f"{model.__module__}.{model.__qualname__}", frozenset(_members(model))
            )
            contract_name = names.get(component, component)
            for name in {
                component,
                contract_name,
                *(key for key, value in names.items() if value == contract_name),
            }:
                result.setdefault(name, []).append(entry)
    return result


def _members(model: type[BaseModel]) -> set[str]:
    result = set(model.model_fields)
    for info in model.model_fields.values():
        aliases = [info.alias, info.validation_alias, info.serialization_alias]
        for alias in aliases:
            choices = alias.choices if isinstance(alias, AliasChoices) else [alias]
            result.update(choice for choice in choices if isinstance(choice, str))
    return result

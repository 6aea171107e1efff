"""The domain models of this client, by the components of the contract that they represent."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from functools import cache

from kamiwaza import schemas
from kamiwaza.schemas._base import Payload, Schema


@cache
def models_by_component() -> dict[str, type[Schema]]:
    """Return the class of every component that has one. Classes of requests are left out."""
    classes: dict[str, type[Schema]] = {}
    for module in pkgutil.walk_packages(schemas.__path__, f"{schemas.__name__}."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(kind, Schema) and not issubclass(kind, Payload) and kind.component:
                classes.setdefault(kind.component, kind)
    return classes

"""Record which methods a test calls, and list all methods."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services._vendor_names import VendorNames

_SERVICES = (AsyncBaseService, BaseService)
_CLIENTS = (AsyncKamiwazaClient, KamiwazaClient)


class Noted:
    """A client or service that notes which of its methods are called by name."""

    def __init__(self, target: Any, calls: set[str], path: str = "") -> None:
        self._target, self._calls, self._path = target, calls, path

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        path = f"{self._path}.{name}".removeprefix(".")
        if isinstance(value, _SERVICES):
            return Noted(value, self._calls, path)
        if not inspect.ismethod(value):
            return value

        def noting(*args: Any, **kwargs: Any) -> Any:
            if self._path:
                self._calls.add(path)
            result = value(*args, **kwargs)
            return Noted(result, self._calls) if isinstance(result, _CLIENTS) else result

        return noting


def ergonomic_methods(client: KamiwazaClient) -> set[str]:
    """Return every public method of every service, by the name people call it."""
    services = {
        name: getattr(client, name)
        for name, member in inspect.getmembers(type(client))
        if isinstance(member, property) and name not in vars(VendorNames)
    }
    return {name for path, service in services.items() for name in _methods(service, path)}


def _methods(service: Any, path: str) -> Iterator[str]:
    if not isinstance(service, BaseService):
        return
    for name, member in inspect.getmembers(type(service)):
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            yield from _methods(getattr(service, name), f"{path}.{name}")
        elif inspect.isfunction(member):
            yield f"{path}.{name}"

"""Read the catalogue from the classes of the client."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import fields
from functools import cached_property
from typing import Any

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza._sync.services._vendor_names import VendorNames
from scripts.ledger.coverage import Ledger
from scripts.surface.catalogue import Effect, Fact, Method, Service
from scripts.surface.docstrings import read_docstring
from scripts.surface.signatures import read_function

_ADDRESS = "http://localhost"
_DESTROYING = ("delete", "remove", "revoke", "stop", "cancel", "purge", "wipe", "uninstall", "drop")
# Properties of the client that are not services.
_OTHER_PROPERTIES = frozenset({"config"})


class CatalogueReader:
    """Read services and methods from clients that send no requests."""

    def __init__(self, ledger: Ledger | None = None) -> None:
        """Create a reader.

        Args:
            ledger: the operations that each method calls. Default: those of the committed sources.
        """
        self._ledger = ledger or Ledger.committed()

    def read(self) -> Service:
        """Return the client with all its services."""
        client = KamiwazaClient(_ADDRESS, api_key="unused")
        async_client = AsyncKamiwazaClient(_ADDRESS, api_key="unused")
        return self._service("", client, async_client)

    def _service(self, path: str, service: object, async_service: object) -> Service:
        docstring = read_docstring(type(service).__doc__)
        services = {
            name: self._service(_joined(path, name), value, getattr(async_service, name))
            for name, value in _services(service)
        }
        methods = [
            self._method(_joined(path, name), method, getattr(type(async_service), name))
            for name, method in _methods(type(service))
            if hasattr(type(async_service), name)
        ]
        return Service(
            path,
            type(service).__name__,
            docstring.summary,
            docstring.description,
            tuple(methods),
            tuple(services[name] for name in sorted(services)),
        )

    def _method(self, path: str, method: Any, async_method: Any) -> Method:
        function = read_function(path, method, async_method)
        operations = self._operations(path)
        return Method(
            **{field.name: getattr(function, field.name) for field in fields(function)},
            operations=operations,
            effect=_effect(path, operations, starts="Operation[" in function.returns),
        )

    def _operations(self, path: str) -> tuple[Fact, ...]:
        own = [o for o in self._ledger.operations if o.method == path]
        method = self._ledger.clients[0].methods.get(path)
        names = set() if method is None else {*method.endpoints}
        others = [o for o in self._by_name.values() if o.name in names and o not in own]
        return tuple(
            Fact(
                o.key,
                o.name,
                str(o.spec.get("x-auth-role", "")),
                None if (since := o.spec.get("x-since")) is None else str(since),
                str(o.spec.get("x-repeat", "")),
                o.method == path,
            )
            for o in (*own, *sorted(others, key=lambda o: o.key))
        )

    @cached_property
    def _by_name(self) -> dict[str, Any]:
        return {o.name: o for o in self._ledger.operations}


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _services(service: object) -> Iterator[tuple[str, Any]]:
    """Yield the services below a service, with their names."""
    if type(service).__name__ == "Raw":
        return
    for name in dir(type(service)):
        member = inspect.getattr_static(type(service), name)
        is_property = isinstance(member, property | cached_property)
        is_alias = isinstance(service, VendorNames) and name in vars(VendorNames)
        if name.startswith("_") or name in _OTHER_PROPERTIES or is_alias or not is_property:
            continue
        value = getattr(service, name)
        if type(value).__module__.startswith("kamiwaza._sync.services"):
            yield name, value


def _methods(kind: type) -> Iterator[tuple[str, Any]]:
    """Yield the public methods of a class, inherited ones included."""
    for name in sorted(dir(kind)):
        member = inspect.getattr_static(kind, name)
        is_method = inspect.isfunction(member) and not name.startswith("_")
        if is_method:
            yield name, member


def _effect(path: str, operations: tuple[Fact, ...], *, starts: bool) -> Effect:
    """Return the effect of a method on the platform, derived from its operation and its name.

    Args:
        path: the name of the method.
        operations: the operations that it calls itself.
        starts: the method returns a long operation. Another service may send the request.
    """
    if path == "request":  # sends any operation
        return "writes"
    only_reads = all(
        fact.route.startswith(("GET ", "HEAD ")) or fact.repeat == "safe" for fact in operations
    )
    if only_reads and not (starts and operations):
        return "reads"
    name = path.rpartition(".")[2]
    is_delete = bool(operations) and operations[0].route.startswith("DELETE ")
    return "destroys" if is_delete or name.startswith(_DESTROYING) else "writes"

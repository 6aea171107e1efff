"""Reading the public classes: those that users import, and those that methods take and return."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, is_typeddict

from pydantic import BaseModel
from pydantic_settings import BaseSettings

import kamiwaza
import kamiwaza.errors
import kamiwaza.sandbox
import kamiwaza.schemas
from kamiwaza._sync.client import KamiwazaClient
from kamiwaza._sync.services.raw import Raw
from kamiwaza.schemas._base import Payload, Schema
from kamiwaza_api.errors import KamiwazaError
from scripts.surface.docstrings import read_docstring
from scripts.surface.members import descriptions, own_bases, read_members
from scripts.surface.names import definition, names_in, type_name
from scripts.surface.objects import Kind, PublicClass, TypeName
from scripts.surface.signatures import read_function

if TYPE_CHECKING:
    from scripts.surface.catalogue import Function, Parameter, Service

# Their members are described with the services.
_CLIENTS = frozenset({"KamiwazaClient", "AsyncKamiwazaClient"})
# Classes of these modules are only seen if they can be imported from a public module.
_INNER = (
    "kamiwaza_api.", "kamiwaza.sandbox.", "kamiwaza.http.", "kamiwaza.auth.",
    "kamiwaza.serialization.received",
)  # fmt: skip
# Methods that pydantic has as well.
_FRAMEWORK = frozenset(dir(BaseSettings))


class ClassReader:
    """Reads the classes that users import and those that the signatures name."""

    def __init__(self, client: Service) -> None:
        """Read the classes. `client` and `raw` are the client itself and `client.raw`.

        Args:
            client: the catalogue of services.
        """
        self.classes: dict[str, PublicClass] = {}
        self.types: dict[str, TypeName] = {}
        self._homes = _homes()
        for kind in self._homes:
            if is_public(kind):
                self._take_class(_sync_half(kind))
        self.client = self._read(KamiwazaClient)
        self.raw = self._read(Raw)
        for method in (*client.all_methods(), *self.raw.methods):
            self._follow(method)

    def find(self, scope: str, name: str) -> PublicClass | TypeName | None:
        """Return the documented class or type that a name means, None for all other names.

        Args:
            scope: the module in which the name is used.
            name: the name.
        """
        place = definition(scope, name)
        if place is None:
            return None
        kind = getattr(importlib.import_module(place[0]), place[1], None)
        if isinstance(kind, type):
            key = _key(_sync_half(kind))
            return self.client if key == self.client.key else self.classes.get(key)
        return self.types.get(".".join(place))

    def _take(self, module: str, name: str) -> None:
        kind = getattr(importlib.import_module(module), name, None)
        if not isinstance(kind, type):
            self._take_type(module, name)
        elif is_public(kind) and self._is_documented(kind):
            self._take_class(_sync_half(kind))

    def _is_documented(self, kind: type) -> bool:
        """Tell whether users see the class: they import it, or a method that they call gives it."""
        return kind in self._homes or not kind.__module__.startswith(_INNER)

    def _take_class(self, kind: type) -> None:
        if (key := _key(kind)) in self.classes:
            return
        self.classes[key] = made = self._read(kind)
        for member in made.members:
            self._names(member.scope, member.annotation)
        for parameter in made.constructor or ():
            self._names(parameter.scope, parameter.annotation)
        for method in made.methods:
            self._follow(method)

    def _take_type(self, module: str, name: str) -> None:
        found = None if name.startswith("_") else type_name(module, name)
        if found is not None and f"{module}.{name}" not in self.types:
            self.types[f"{module}.{name}"] = found
            self._names(module, found.definition)

    def _follow(self, function: Function) -> None:
        self._names(function.scope, function.returns)
        for parameter in function.parameters:
            self._names(parameter.scope, parameter.annotation)

    def _names(self, scope: str, annotation: str) -> None:
        for name in names_in(annotation):
            found = definition(scope, name)
            if found is not None:
                self._take(*found)

    def _read(self, kind: type) -> PublicClass:
        docstring = read_docstring(kind.__doc__)
        twin = _async_half(kind)
        home = self._homes.get(kind, "")
        return PublicClass(
            name=kind.__name__,
            async_name=twin.__name__ if twin else "",
            module=kind.__module__,
            home=home,
            kind=_kind(kind),
            summary=docstring.summary,
            description=docstring.description,
            bases=tuple(_key(b) for b in kind.__bases__ if b in own_bases(kind) and is_public(b)),
            constructor=_constructor(kind) if home else None,
            members=read_members(kind),
            methods=tuple(_methods(kind, twin)),
        )


def is_public(kind: type) -> bool:
    """Tell whether a class is one that users see, and no mixin or base of the implementation."""
    name = kind.__name__
    # pydantic makes classes such as `ListAnswer[Model]`.
    is_named = name.isidentifier() and not name.startswith("_")
    return is_named and name not in _CLIENTS and not name.endswith("Mixin")


def _key(kind: type) -> str:
    return f"{kind.__module__}.{kind.__name__}"


def _homes() -> dict[type, str]:
    """Return the module to import each public class from."""
    found: dict[type, str] = {}
    for module, names in _importable():
        for name in names:
            kind = getattr(importlib.import_module(module), name)
            if isinstance(kind, type):
                found.setdefault(kind, module)
    return found


def _importable() -> Iterator[tuple[str, list[str]]]:
    """Yield the modules that users import from, the shortest way first, with their classes."""
    modules = set(vars(kamiwaza)["_MODULES"])
    yield "kamiwaza", [n for n in kamiwaza.__all__ if n not in {*modules, "__version__"}]
    yield "kamiwaza.errors", kamiwaza.errors.__all__
    yield "kamiwaza.sandbox", kamiwaza.sandbox.__all__
    found = list(pkgutil.iter_modules(kamiwaza.schemas.__path__, "kamiwaza.schemas."))
    names = [info.name for info in found if not info.name.rpartition(".")[2].startswith("_")]
    collecting = [n for n in names if hasattr(importlib.import_module(n), "__all__")]
    for name in [*collecting, *(n for n in names if n not in collecting)]:
        module = sys.modules[name]
        own = [n for n, v in vars(module).items() if _defined_in(v, module) and is_public(v)]
        yield name, list(getattr(module, "__all__", own))


def _defined_in(value: object, module: Any) -> bool:
    return isinstance(value, type) and value.__module__ == module.__name__


def _sync_half(kind: type) -> type:
    if "._async." not in kind.__module__:
        return kind
    module = importlib.import_module(kind.__module__.replace("._async.", "._sync."))
    found: type = getattr(module, kind.__name__.removeprefix("Async"))
    return found


def _async_half(kind: type) -> type | None:
    if "._sync." not in kind.__module__:
        return None
    module = importlib.import_module(kind.__module__.replace("._sync.", "._async."))
    found = getattr(module, f"Async{kind.__name__}", None)
    return found if isinstance(found, type) else None


def _kind(kind: type) -> Kind:
    if issubclass(kind, KamiwazaError):
        return "error"
    if issubclass(kind, Enum):
        return "choice"
    if issubclass(kind, Payload):
        return "body"
    if issubclass(kind, Schema):
        return "object"
    if is_typeddict(kind):
        return "group"
    return "protocol" if getattr(kind, "_is_protocol", False) else "class"


def _methods(kind: type, twin: type | None) -> Iterator[Function]:
    seen = set(_FRAMEWORK) if issubclass(kind, BaseModel) else set()
    for base in own_bases(kind):
        for name, member in [*vars(base).items()]:
            function = getattr(member, "__func__", member)
            is_new = not name.startswith("_") and name not in seen
            if not is_new or not inspect.isfunction(function):
                continue
            seen.add(name)
            counterpart = getattr(twin, name, None) or getattr(twin, f"a{name}", None)
            yield read_function(f"{kind.__name__}.{name}", function, counterpart)


def _constructor(kind: type) -> tuple[Parameter, ...] | None:
    init = kind.__dict__.get("__init__")
    is_handle = "._sync." in kind.__module__ and kind is not KamiwazaClient
    # The members of the other classes are the arguments.
    is_plain = is_dataclass(kind) or issubclass(kind, Schema | Enum)
    if init is None or is_handle or is_plain or _kind(kind) == "protocol":
        return None
    described = descriptions(kind)
    parameters = read_function(f"{kind.__name__}.__init__", init).parameters
    return tuple(
        replace(p, description=p.description or described.get(p.name, "")) for p in parameters
    )

"""Packages of operations, each of which is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any


class OperationsPackage(ModuleType):
    """A package in which each name of `__all__` is a function in a module of the same name."""

    __all__: tuple[str, ...]

    def __getattr__(self, name: str) -> Any:
        """Import the function `name`."""
        if name not in self.__all__:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{self.__name__}.{name}"), name)

    def __setattr__(self, name: str, value: Any) -> None:
        """Set an attribute. The import of a module sets its name, which is the function's."""
        if isinstance(value, ModuleType) and name in self.__all__:
            value = getattr(value, name)
        super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        """Return the names of all operations."""
        return list(self.__all__)


__all__ = ("OperationsPackage",)

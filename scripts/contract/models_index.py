"""Write the parts of the models package that the generator lacks: aliases and a lazy index."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject, components
from scripts.contract.identifiers import identifier

if TYPE_CHECKING:
    from pathlib import Path

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_DEFINITION = re.compile(r"^(?:class (\w+)\(?.*:|(\w+): TypeAlias = .*)$", re.MULTILINE)

_ALIAS = '''"""Alias of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
{imports}
{name}: TypeAlias = {type}
'''

_INDEX = '''"""Schemas of the contract, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
{imports}
_MODULES: dict[str, str] = {{
{modules}}}

__all__ = (
{names})


def __getattr__(name: str) -> Any:
    """Import the class `name` from its module."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    """Return the names of all schemas."""
    return list(__all__)
'''


def complete(contract: JSONObject, models: Path) -> None:
    """Write the index, and a module for every component without a class."""
    for name, schema in components(contract).items():
        module = models / f"{identifier(name)}.py"
        if not module.exists():
            module.write_text(_alias(name, schema), "utf-8")
    (models / "__init__.py").write_text(_index(models), "utf-8")


def _alias(name: str, schema: JSONObject) -> str:
    referred: set[str] = set()
    type_ = _type(schema, referred)
    lines = [f"    from .{identifier(other)} import {other}\n" for other in sorted(referred)]
    quoted = f'"{type_}"' if referred else type_
    return _ALIAS.format(imports="".join(lines) or "    pass\n", name=name, type=quoted)


def _type(schema: Any, referred: set[str]) -> str:
    if "$ref" in schema:
        name: str = schema["$ref"].removeprefix(SCHEMAS)
        referred.add(name)
        return name
    if schema.get("type") == "array":
        return f"list[{_type(schema.get('items', {}), referred)}]"
    return _PLAIN.get(str(schema.get("type")), "Any")


def _index(models: Path) -> str:
    modules_by_class: dict[str, str] = {}
    for path in models.glob("*.py"):
        if path.name != "__init__.py":
            for match in _DEFINITION.finditer(path.read_text("utf-8")):
                modules_by_class[match[1] or match[2]] = path.stem
    ordered = sorted(modules_by_class.items())
    return _INDEX.format(
        imports="".join(f"    from .{m} import {n} as {n}\n" for n, m in ordered) or "    pass\n",
        modules="".join(f'    "{n}": ".{m}",\n' for n, m in ordered),
        names="".join(f'    "{n}",\n' for n, _ in ordered),
    )

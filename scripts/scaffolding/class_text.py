"""Write the missing domain models of a component as source text."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject
from kamiwaza.schemas import _base
from kamiwaza.schemas._base import is_secret
from scripts.contract.identifiers import class_name, identifier
from scripts.ledger.models import component_of, domain_models, is_defined_in_its_module

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamiwaza.schemas._base import Schema

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "Number",
    "boolean": "bool",
    "null": "None",
    "object": "JsonObject",
}
_FORMATS = {"uuid": "UUID", "date-time": "Timestamp"}
_IMPORTS = {
    "UUID": "uuid",
    "StrEnum": "enum",
    "ClassVar": "typing",
    "Field": "pydantic",
    "JsonValue": "pydantic",
    "Secret": "kamiwaza.schemas._secret",
    "Payload": _base.__name__,
    "Schema": _base.__name__,
    "JsonObject": _base.__name__,
    "Number": _base.__name__,
    "OpenEnum": _base.__name__,
    "Timestamp": _base.__name__,
}
_RESERVED_NAMES = {
    *dir(BaseModel),
    *dir(_base.Schema),
    "list",
    "dict",
    "str",
    "int",
    "float",
    "bool",
}
_INVALID_START = re.compile(r"^_+|^(?=\d)")


@dataclass
class Classes:
    """Collect the texts of missing classes, and the imports that they need.

    `models` are the existing classes, by default all of `kamiwaza.schemas`. `imports` maps names to
    their modules, and `texts` maps class names to source text.
    """

    known: JSONObject
    models: Sequence[type[Schema]] | None = None
    imports: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Index the existing classes and enums."""
        models = domain_models() if self.models is None else self.models
        self._models_by_component = {component_of(m): m for m in models if component_of(m)}
        self._names = {model.__name__ for model in models}
        self._enums = {enum.__name__: enum for enum in _subclasses(StrEnum)}

    def type_of(self, schema: Any, hint: str, *, body: bool = False) -> str:
        """Return the annotation of a schema. `hint` is the name of an inline enum."""
        if not isinstance(schema, dict) or not schema:
            return self._use("JsonValue")
        if "$ref" in schema:
            return self._component(schema["$ref"].removeprefix(SCHEMAS), body=body)
        choices = schema.get("anyOf") or schema.get("oneOf")
        if choices:
            types = dict.fromkeys(self.type_of(one, hint, body=body) for one in choices)
            return " | ".join(sorted(types, key=lambda name: name == "None"))
        values = schema.get("enum", [schema["const"]] if "const" in schema else [])
        if values and all(isinstance(value, str) for value in values):
            return self._enumeration(hint, values)
        return self._plain(schema, hint, body=body)

    def import_lines(self) -> list[str]:
        """Return the import statements for the texts."""
        modules: dict[str, list[str]] = {}
        for name, module in self.imports.items():
            if name not in self.texts:
                modules.setdefault(module, []).append(name)
        return [f"from {m} import {', '.join(sorted(names))}" for m, names in modules.items()]

    def _use(self, name: str) -> str:
        self.imports[name] = _IMPORTS[name]
        return name

    def _plain(self, schema: JSONObject, hint: str, *, body: bool) -> str:
        kind = schema.get("type")
        if isinstance(kind, list):
            return " | ".join(self.type_of({**schema, "type": one}, hint) for one in kind)
        if kind == "array":
            return f"list[{self.type_of(schema.get('items', {}), f'{hint}Item', body=body)}]"
        rest = schema.get("additionalProperties")
        if kind == "object" and isinstance(rest, dict) and rest:
            return f"dict[str, {self.type_of(rest, f'{hint}Value', body=body)}]"
        name = _FORMATS.get(schema.get("format", ""), _SCALARS.get(str(kind), "JsonValue"))
        return self._use(name) if name in _IMPORTS else name

    def _component(self, name: str, *, body: bool) -> str:
        model = self._models_by_component.get(name)
        if model is not None:
            self.imports[model.__name__] = model.__module__
            return model.__name__
        schema = self.known[name]
        if "properties" not in schema:
            return self.type_of(schema, name, body=body)
        class_ = f"{name}Model" if name in self._names or name in _IMPORTS else name
        if class_ not in self.texts:
            self.texts[class_] = ""
            text = self._class(class_, name, schema, body=body)
            del self.texts[class_]
            self.texts[class_] = text
        return class_

    def _class(self, class_: str, name: str, schema: JSONObject, *, body: bool) -> str:
        base = self._use("Payload" if body else "Schema")
        self._use("ClassVar")
        needed = schema.get("required", ())
        members = {
            n: self._member(class_, n, s, n in needed, body) for n, s in _properties_of(schema)
        }
        ordered = sorted(members, key=lambda member: " = " in members[member])
        words = "Body" if body else "Answer"
        return "\n".join([
            f"class {class_}({base}):",
            f'    """{words}: {" ".join(re.findall("[A-Z]+[a-z0-9]*", class_)).lower()}."""',
            "",
            f'    component: ClassVar[str | None] = "{name}"',
            "",
            *(f"    {members[member]}" for member in ordered),
        ])  # fmt: skip

    def _member(self, class_: str, name: str, schema: JSONObject, needed: bool, body: bool) -> str:
        kind = self.type_of(schema, f"{class_}{class_name(name)}", body=body)
        if is_secret(name) and kind in ("str", "str | None"):
            kind = kind.replace("str", self._use("Secret"))
        attribute = member_name(name)
        alias = "" if attribute == name else f'alias="{name}"'
        if needed:
            return f"{attribute}: {kind}" + (f" = {self._use('Field')}({alias})" if alias else "")
        default = self._default(kind, schema, body=body)
        if default == "None" and "None" not in kind and kind != "JsonValue":
            kind += " | None"
        if alias or "factory" in default:
            word = default if "factory" in default else f"default={default}"
            default = f"{self._use('Field')}({', '.join(part for part in (word, alias) if part)})"
        return f"{attribute}: {kind} = {default}"

    def _default(self, kind: str, schema: JSONObject, *, body: bool) -> str:
        """Return the default of an optional member. In a body, None is not sent."""
        if body or "None" in kind:
            return "None"
        for builtin in ("list", "dict"):
            if kind.startswith(f"{builtin}[") or (builtin == "dict" and kind == "JsonObject"):
                return f"default_factory={builtin}"
        value = schema.get("default")
        return repr(value) if isinstance(value, (str, int, float)) else "None"

    def _enumeration(self, hint: str, values: Iterable[str]) -> str:
        values = list(values)
        existing = self._enums.get(hint)
        if existing is not None and set(existing) == set(values):
            self.imports[hint] = existing.__module__
        else:
            self._use("StrEnum")
            lines = [f"    {constant} = {value!r}" for constant, value in _constants(values)]
            head = [f"class {hint}(StrEnum):", f'    """Known values of {hint}."""', ""]
            self.texts[hint] = "\n".join([*head, *lines])
        self._use("OpenEnum")
        return f"OpenEnum[{hint}]"


def member_name(name: str) -> str:
    """Return the Python name of a member. A reserved name gets the suffix `_`."""
    result = _INVALID_START.sub("", identifier(name)) or "value"
    result = name if name.isidentifier() and not name.startswith("_") else result
    return f"{result}_" if result in _RESERVED_NAMES or keyword.iskeyword(result) else result


def _properties_of(schema: JSONObject) -> list[tuple[str, JSONObject]]:
    return list(schema.get("properties", {}).items())


def _constants(values: list[str]) -> list[tuple[str, str]]:
    """Return names and values of an enum. A repeated name gets the suffix `_`."""
    names: dict[str, str] = {}
    for value in values:
        word = re.sub(r"\W+", "_", value).strip("_").upper() or "EMPTY"
        word = f"V_{word}" if word[0].isdigit() else word
        while word in names:
            word += "_"
        names[word] = value
    return list(names.items())


def _subclasses(kind: type[StrEnum]) -> list[type[StrEnum]]:
    return [c for c in kind.__subclasses__() if is_defined_in_its_module(c)]

"""Valid documents of a class, and eight ways in which platforms break them."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Union
from uuid import UUID

from pydantic import BaseModel, JsonValue, SecretStr
from pydantic.fields import FieldInfo

from kamiwaza.schemas._base import UUIDFirst
from kamiwaza.serialization.objects import essential_members

GOOD_ID = "0b1e5c1e-7f0a-4d52-9d2e-3f6a5b4c3d2e"
_DEEPEST = 5
_PLAIN: dict[Any, Any] = {
    str: "text", SecretStr: "secret", int: 3, float: 2.5, bool: True, UUID: GOOD_ID,
    datetime: "2024-12-27T23:53:37Z", JsonValue: "text", type(None): None, Any: "text",
}  # fmt: skip


@dataclass
class Broken:
    """Makes documents; `breaks` is the manner, `signs` are the odd values it put in."""

    breaks: str = ""
    signs: list[str] = field(default_factory=list)

    def document(self, kind: Any, depth: int = 0) -> Any:
        """Return a document of a type."""
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin is Annotated:
            if any(isinstance(note, UUIDFirst) for note in inner[1:]):
                return self.scalar(UUID)
            return self.document(inner[0], depth)
        if origin in (Union, types.UnionType):
            return self.document(next(one for one in inner if one is not type(None)), depth)
        if origin is list:
            rows = [self.document(inner[0], depth + 1) for _ in range(2 if depth < _DEEPEST else 0)]
            if rows and isinstance(rows[0], dict) and self.breaks == "a row that is no object":
                rows.insert(1, f"row {len(self.signs)}")
                self.signs.append(rows[1])
            if rows and isinstance(rows[0], dict) and self.breaks == "an empty row":
                rows.insert(1, {"odd": f"row {len(self.signs)}"})
                self.signs.append(rows[1]["odd"])
            return {"items": rows} if self.breaks == "a list wrapped" else rows
        if origin is dict:
            return {"key": self.document(inner[1], depth + 1)}
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self.object(kind, depth)
        return self.scalar(kind)

    def object(self, kind: type[BaseModel], depth: int) -> Any:
        """Return a document of a class: every member, but what the manner takes away."""
        kind.model_rebuild()
        essential = essential_members(kind)
        found = {}
        for name, one in kind.model_fields.items():
            if one.exclude or (depth > _DEEPEST and not one.is_required()):
                continue
            is_needless = one.is_required() and name not in essential
            if self.breaks == "a required one missing" and is_needless:
                continue
            key = str(one.validation_alias or one.alias or name)
            found[key] = self.member(one, depth, is_essential=name in essential)
        lists = [value for value in found.values() if isinstance(value, list)]
        is_wrapper = depth == 0 and len(lists) == 1 == len(kind.model_fields)
        return lists[0] if self.breaks == "a list unwrapped" and is_wrapper else found

    def member(self, one: FieldInfo, depth: int, *, is_essential: bool) -> Any:
        """Return the value of one member."""
        kind = one.rebuild_annotation()
        if is_essential and self.breaks != "an id that is no UUID":
            return Broken().document(kind, depth + 1)
        if self.breaks == "null in an optional member" and type(None) in typing.get_args(kind):
            return None
        value = self.document(kind, depth + 1)
        return None if self.breaks == "null for a list" and isinstance(value, list) else value

    def scalar(self, kind: Any) -> Any:
        """Return a value that is no container."""
        manner = (self.breaks, kind)
        if manner in _ODD:
            value = _ODD[manner](len(self.signs))
            self.signs.append(str(value))
            return value
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind)).value
        return _PLAIN[kind]


_ODD: dict[tuple[str, Any], Callable[[int], Any]] = {
    ("a text for a number", int): lambda n: f"many {n}",
    ("a text for a number", float): lambda n: f"many {n}",
    ("a fraction for an integer", int): lambda n: n + 0.25,
    ("an unreadable date", datetime): lambda n: f"yesterday {n}",
    ("an id that is no UUID", UUID): lambda n: f"id-{n}",
}
MANNERS = (
    "null in an optional member", "a required one missing", "null for a list",
    "a text for a number", "a fraction for an integer", "an unreadable date",
    "an id that is no UUID", "a list wrapped", "a list unwrapped", "a row that is no object",
    "an empty row",
)  # fmt: skip

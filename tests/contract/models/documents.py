"""Documents that a JSON schema allows: the smallest, the largest, and random ones.

Nothing here makes a failing document smaller or remembers it: the same dice throw the same
documents, and drawing one costs less than reading it.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import Any
from uuid import UUID

from scripts.scaffolding.samples import largest, smallest

Schema = dict[str, Any]

DEEPEST = 7
"""Components may contain themselves; below this depth only what is needed is drawn."""

_FANCY = {
    "string": 'ünïcode \u2028 \U0001f999 \\ " text ' * 3,
    "integer": 2**63 + 1,
    "number": 1e300,
    "boolean": True,
    "null": None,
    "object": {"": None, "nested": {"list": [1, 2.5, "x", None, True, {"deep": {}}]}},
    "array": [None, 1, "x"],
}
_TEXTS = (
    "",
    " ",
    "0",
    "null",
    "-1.5e3",
    "\x00\x1f\x7f",
    "\ufeff\u2028\u202e",
    "\U0001f999 İıßſ",
    "e\u0301\n\r\t",
    "\\\"'{}%s",
    "true",
    "2024-02-30T25:61:00Z",
    "9999-12-31T23:59:59.999999Z",
    "0b1e5c1e7f0a4d529d2e3f6a5b4c3d2e",
)
_WHOLE = (0, 1, -1, 255, 2**31, -(2**31), 2**53 + 1, 2**63, -(2**63), 2**64, 17592186044416, 2**80)
_FRACTIONS = (0.5, -0.5, 0.1, 1e-9, 5e-324, 1e16, 1e300, -1.7976931348623157e308, 2.0**70)
_DAYS = (
    datetime.fromisoformat("0002-01-01"),
    datetime.fromisoformat("9998-12-31T23:59:59.999999"),
    datetime.fromisoformat("1970-01-01"),
    datetime.fromisoformat("1969-12-31T23:59:59.999999"),
    datetime.fromisoformat("2024-02-29T12:00:00.000001"),
    datetime.fromisoformat("2038-01-19T03:14:08"),
)
_LETTERS = string.ascii_letters + string.digits + "_-. /äß\u0416\u4e2d\U0001f999"


class Documents:
    """Makes documents of schemas that refer to `known` components.

    With `strange` ones, objects carry members the contract does not know and enumerations
    values it does not know, at every level, as answers of a newer server do.
    """

    def __init__(self, known: dict[str, Schema], dice: Random, *, strange: bool = False) -> None:
        self._known = known
        self._dice = dice
        self._strange = strange
        self.unknown_names: tuple[str, ...] = ("added_later", "", "ünïcode name", "model_config")

    def minimal(self, schema: Schema) -> Any:
        """Return the smallest document."""
        return smallest(schema, self._known)

    def maximal(self, schema: Schema) -> Any:
        """Return the largest document, of values that are hard to keep."""
        return largest(schema, self._known, values=_FANCY)

    def any(self, schema: Schema, depth: int = 0) -> Any:
        """Return one of all documents, of limited depth."""
        schema = self._resolved(schema)
        choices = schema.get("anyOf") or schema.get("oneOf")
        if choices:
            nulls = [one for one in choices if one.get("type") == "null"]
            return self.any(self._dice.choice(nulls * (depth > DEEPEST) or choices), depth + 1)
        if "enum" in schema or "const" in schema:
            values = schema.get("enum", [schema.get("const")])
            is_new = self._strange and self._dice.random() < 0.5
            return self._another(values[0]) if is_new else self._dice.choice(values)
        kind = schema.get("type")
        if kind == "array":
            size = 0 if depth > DEEPEST else self._dice.choice((0, 1, 1, 2, 3))
            items = schema.get("items", {})
            if items.get("type") == "number":  # a vector, for which floats are good enough
                return [self._dice.choice((0, 1, -3, *_FRACTIONS)) for _ in range(size)]
            return [self.any(items, depth + 1) for _ in range(size)]
        if kind == "object":
            return self._object(schema, depth)
        return self._scalar(schema) if kind else self.json()

    def json(self, depth: int = 0) -> Any:
        """Return any JSON at all."""
        kind = self._dice.randrange(5 if depth > 2 else 7)
        if kind > 4:
            inner = [self.json(depth + 1) for _ in range(self._dice.randrange(3))]
            return {self._text(8): one for one in inner} if kind == 5 else inner
        plain: Sequence[Callable[[], Any]] = (
            lambda: None,
            lambda: self._dice.random() < 0.5,
            lambda: self._whole({}),
            lambda: self._dice.choice(_FRACTIONS),
            lambda: self._text(8),
        )
        return plain[kind]()

    def members(self) -> dict[str, Any]:
        """Return members no contract knows."""
        names = [self._dice.choice((self._text(12), "added_later", "model_config", ""))] * 2
        return {name: self.json() for name in [*names, self._text(12)]}

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        properties, needed = schema.get("properties", {}), schema.get("required", ())
        rest = schema.get("additionalProperties")
        if not properties:
            names = [self._text(8) for _ in range(self._dice.randrange(4))]
            return {name: self.any(rest if isinstance(rest, dict) else {}, depth + 1)
                    for name in names}  # fmt: skip
        # All sorts of objects, from the bare ones to those that have nearly everything.
        share = 0.0 if depth > DEEPEST else self._dice.choice((0.1, 0.5, 0.9))
        found = {
            name: self.any(one, depth + 1)
            for name, one in properties.items()
            if name in needed or self._dice.random() < share
        }
        if not self._strange:
            return found
        more = [*self._dice.sample(self.unknown_names, 2), f"unknown_{self._dice.random()}"]
        return {**{name: self.json() for name in more if name not in properties}, **found}

    def _scalar(self, schema: Schema) -> Any:
        match schema["type"], schema.get("format"):
            case "string", "uuid":
                return str(UUID(int=self._dice.getrandbits(128)))
            case "string", "date-time":
                return self._moment()
            case "string", "uri":
                return f"https://{self._dice.choice(string.ascii_lowercase)}.example/"
            case "string", _:
                return self._text(schema.get("maxLength", 20), schema.get("minLength", 0))
            case "integer", _:
                return self._whole(schema)
            case "number", _ if self._dice.random() < 0.5:
                return _within(self._dice.choice(_FRACTIONS), schema)
            case "number", _:
                return self._whole(schema)
            case "boolean", _:
                return self._dice.random() < 0.5
            case _:
                return None

    def _whole(self, schema: Schema) -> float:
        is_small = self._dice.random() < 0.3
        whole: int = self._dice.randrange(100) if is_small else self._dice.choice(_WHOLE)
        return _within(whole, schema)

    def _text(self, most: int, least: int = 0) -> str:
        if self._dice.random() < 0.5:
            return self._dice.choice(_TEXTS)[:most].ljust(least, "x")
        size = self._dice.randint(least, max(least, min(most, 20)))
        return "".join(self._dice.choices(_LETTERS, k=size))

    def _moment(self) -> str:
        """Return a moment as servers write it: naive, with Z, with an offset, with a space."""
        moment = self._dice.choice(_DAYS)
        if self._dice.random() < 0.5:
            moment = _DAYS[0] + (_DAYS[1] - _DAYS[0]) * self._dice.random()
        style, sign = self._dice.choice(("naive", "Z", "offset")), self._dice.choice("T ")
        if style == "naive":
            return moment.isoformat()
        zone = UTC if style == "Z" else timezone(timedelta(hours=5, minutes=30))
        text = moment.replace(tzinfo=zone).isoformat(sign)
        return text.replace("+00:00", "Z") if style == "Z" else text

    def _another(self, value: Any) -> Any:
        """Return a value of the kind of `value`, as a later release may have it in its place."""
        if isinstance(value, bool):
            return not value
        return self._whole({}) if isinstance(value, int) else self._text(20)

    def _resolved(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self._known[schema["$ref"].rpartition("/")[2]]
        return schema


def _within(value: float, schema: Schema) -> float:
    bounds: tuple[float, float] = (schema.get("minimum", value), schema.get("maximum", value))
    return min(max(value, bounds[0]), bounds[1])

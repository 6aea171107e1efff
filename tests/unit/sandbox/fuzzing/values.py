"""Generated values for schemas, valid and invalid."""

from __future__ import annotations

import string
from collections.abc import Mapping
from random import Random
from typing import Any
from uuid import UUID

from kamiwaza.sandbox.contract.document import Contract

GLOBAL = "ffffffff-ffff-ffff-ffff-ffffffffffff"
# A text for each pattern of the contract; a new pattern is missing here and fails the tests.
PATTERNED = {
    "^#[0-9A-Fa-f]{6}$": "#00ff7f",
    "^[a-zA-Z0-9_-]+$": "fuzzed_name",
    "^(|sha256:[a-f0-9]{64})$": "sha256:" + 64 * "a",
    "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$": "1.2.3",
    "^cred_[A-Za-z0-9_-]+$": "cred_1",
    "^[A-Za-z0-9_.-]+$": "fuzzed.name",
}
TEXTS = ("fuzzed", "two words", "a/b", "größe", "10", "true", "null", "2026-01-05", "%41", "😀")
ODD_TEXTS = (
    "",
    " ",
    "nonsense",
    "\ud800",
    "a\x00b",
    "a\r\nb: c",
    "../../etc/passwd",
    "{}",
    "' OR 1=1 --",
    "x" * 3_000,
    GLOBAL,
    "00000000-0000-0000-0000-000000000000",
    "urn:li:dataset:(urn:li:dataPlatform:s3,x,PROD)",
    "٣",
    "1_0",
    "-1",
    "1e400",
    "nan",
    "http://[::1",
    "[",
)
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**31,
    2**64,
    10**400,
    0.5,
    -1e308,
    [],
    {},
    [[]],
    [None],
    {"": None},
    {"id": {"id": []}},
    "1",
    *ODD_TEXTS,
)
_FORMATS = {
    "date-time": "2026-01-05T09:00:00Z",
    "email": "somebody@kamiwaza.test",
    "uri": "https://kamiwaza.test/x",
    "binary": "",
    "password": "secret",
}


class Values:
    """Makes values by chance; ids that the platform gave before are used again."""

    def __init__(self, contract: Contract, random: Random) -> None:
        self._contract = contract
        self._random = random
        self.seen: dict[str, list[str]] = {}

    def note(self, value: Any) -> None:
        """Remember the texts of an answer by the names of their members."""
        if isinstance(value, list):
            for item in value[:5]:
                self.note(item)
        elif isinstance(value, dict):
            for name, item in value.items():
                if isinstance(item, str) and item:
                    known = self.seen.setdefault(name, [])
                    known.append(item)
                    del known[:-20]
                else:
                    self.note(item)

    def known(self, name: str) -> str | None:
        """Return a text that an answer had below `name`, or below what `name` ends in."""
        for key in (name, name.rpartition("_")[2], "id"):
            if self.seen.get(key):
                return self._random.choice(self.seen[key])
        return None

    def fitting(self, schema: Mapping[str, Any], name: str = "", depth: int = 0) -> Any:
        """Return a value that fits `schema`."""
        schema = self._contract.resolve(schema)
        for way in ("anyOf", "oneOf", "allOf"):
            if way in schema:
                return self.fitting(self._random.choice(schema[way]), name, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, name, depth)
        return self._scalar(schema, kind, name)

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        known: Mapping[str, Any] = schema.get("properties", {})
        share = 0.5 if depth < 2 else 0.1
        chosen = [
            name
            for name in known
            if name in schema.get("required", ()) or self._random.random() < share
        ]
        return {name: self.fitting(known[name], name, depth + 1) for name in chosen}

    def _array(self, schema: Mapping[str, Any], name: str, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", least + 2), least + 2)
        items = schema.get("items", {})
        if isinstance(items, bool):
            return [self.fitting(one, name, depth + 1) for one in schema.get("prefixItems", ())]
        count = self._random.randint(least, most)
        return [self.fitting(items, name, depth + 1) for _ in range(count)]

    def _scalar(self, schema: Mapping[str, Any], kind: object, name: str) -> Any:
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind in ("integer", "number"):
            low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
            high = schema.get("maximum", low + 100)
            value = self._random.randint(int(low) + ("exclusiveMinimum" in schema), int(high))
            return value if kind == "integer" else float(value)
        if kind == "null":
            return None
        return self._text(schema, name)

    def _text(self, schema: Mapping[str, Any], name: str) -> str:
        form = schema.get("format")
        if form in _FORMATS:
            return _FORMATS[form]
        known = self.known(name) if self._random.random() < 0.7 else None
        if form == "uuid":
            return known if known and _is_uuid(known) else self._uuid()
        pattern = schema.get("pattern")
        if pattern is not None:
            return PATTERNED.get(pattern) or pattern.strip("^$()").split("|")[0]
        text = known or self._random.choice(TEXTS)
        least, most = schema.get("minLength", 0), schema.get("maxLength")
        return text.ljust(least, "-")[:most]

    def _uuid(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def odd_text(self) -> str:
        """Return a text that hardly anything takes."""
        letters = string.printable
        return self._random.choice([*ODD_TEXTS, "".join(self._random.choices(letters, k=8))])

    def spoiled(self, value: Any) -> Any:
        """Return a copy of `value` in which one place holds something odd, or is not there."""
        if isinstance(value, dict) and value and self._random.random() < 0.9:
            name = self._random.choice(list(value))
            if self._random.random() < 0.2:
                return {key: item for key, item in value.items() if key != name}
            return {**value, name: self.spoiled(value[name])}
        if isinstance(value, list) and value and self._random.random() < 0.8:
            place = self._random.randrange(len(value))
            return [*value[:place], self.spoiled(value[place]), *value[place + 1 :]]
        return self._random.choice(ODD)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True

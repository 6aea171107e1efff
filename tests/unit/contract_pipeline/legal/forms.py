"""Random schemas with values that fit them, independent of the pipeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

JSON = dict[str, Any]
Sample = Callable[[], Any]
Form = tuple[Any, Sample]

REF = "#/components/schemas/"

MEMBERS = (
    *("d", "cls", "self", "src_dict", "field_dict", "found", "members", "given", "each", "either"),
    *("to_json", "name", "value", "data", "prop", "prop_name", "prop_dict", "read_extra", "model"),
    *("additional_properties", "to_dict", "from_dict", "UUID", "uuid", "datetime", "date", "Any"),
    *("any", "Unset", "UNSET", "unset", "class", "def", "match", "type", "case", "_", "None"),
    *("True", "a-b", "a.b", "a_b", "A-B", "aB", "AB", "a b", "$ref", "items", "enum", "properties"),
    *("required", "", "1", "é", "日本", '"', "\\", "\n", "{x}", "__class__", "__init__", "_hidden"),
    *("mro", "__slots__", "list", "dict", "isinstance", "print", "id", "file", "File", "variants"),
    *("x", "x_item", "x_item_data", "x_data", "_parse_x", "nullable", "default", "discriminator"),
    *("Self", "Literal", "cast", "TYPE_CHECKING", "exactly", "listed", "Case", "import", "async"),
    *("$id", "@type", "x-y", "copy", "keys", "hash", "lambda", "attrs", "field", "define", "__"),
)
ODD_TEXTS = ("a", "A", "a-b", "a.b", "a b", '"', "\\", "\n", "{x}", "%", "é", "", " ", "1", "none")
UUID_TEXT = "00000000-0000-4000-8000-00000000000{}"


@dataclass
class Maker:
    """Make forms; `components` are those a reference may lead to, by name."""

    rng: Random
    components: dict[str, Form] = field(default_factory=dict)
    classes: list[tuple[str, Any, str]] = field(default_factory=list)

    def any_form(self, depth: int = 2) -> Form:
        """Return a form of any kind, at most so many levels deep."""
        simple = [self.scalar, self.enum, self.const, self.true, self.untyped_array]
        deep = [self.array, self.object, self.union, self.types, self.nullable, self.all_of]
        deep += [self.constrained, self.extended_union, self.redefined, self.patterned]
        kinds = simple + (deep + [self.reference] * 3 if depth > 0 else [])
        return self.rng.choice(kinds)(depth - 1)

    def scalar(self, depth: int = 0) -> Form:
        number = self.rng.randrange(10)
        return self.rng.choice(
            [
                ({"type": "string"}, lambda: self.rng.choice(ODD_TEXTS)),
                ({"type": "string", "minLength": 1}, lambda: UUID_TEXT.format(number).upper()),
                ({"type": "integer"}, lambda: self.rng.randrange(-5, 5)),
                ({"type": "number"}, lambda: self.rng.choice([1, 0.5, -2])),
                ({"type": "boolean"}, lambda: self.rng.choice([True, False])),
                ({"type": "null"}, lambda: None),
                (
                    {"type": "string", "format": "date-time"},
                    lambda: f"2026-01-02T03:04:0{number}+00:00",
                ),
                ({"type": "string", "format": "date"}, lambda: f"2026-01-1{number}"),
                ({"type": "string", "format": "time"}, lambda: f"03:04:0{number}Z"),
                ({"type": "string", "format": "uuid"}, lambda: UUID_TEXT.format(number)),
                ({"type": "string", "format": "byte"}, lambda: "YWJj"),
                ({"type": "string", "format": "binary"}, lambda: "raw"),
                ({"type": "string", "contentMediaType": "application/octet-stream"}, lambda: "raw"),
            ]
        )

    def enum(self, depth: int = 0) -> Form:
        values: list[Any] = self.rng.choice(
            [
                ["a", "b"],
                ["deployed", "DEPLOYED", "Deployed"],
                ["a", "b", "a"],
                ["a-b", "a.b", "a_b", "A-B"],
                [1, "1bc"],
                ["a", None],
                [None],
                [1, 2, -3],
                [1, 1, 2],
                [1, True, "true"],
                [True, False],
                [0.5, 1],
                ["1", "2", ""],
                ["é", "É", "日本"],
                list(ODD_TEXTS),
                [{"a": 1}, "a"],
                ["mro", "name", "value", "None", "_x_", "__x__", "class"],
                ["value_1", "1"],
                [-1, 0, None],
            ]
        )
        schema: JSON = {"enum": values}
        if all(isinstance(value, str) for value in values) and self.rng.random() < 0.7:
            schema["type"] = "string"
        if set(map(type, values)) == {str, type(None)} and self.rng.random() < 0.7:
            schema["type"] = ["string", "null"]
        return schema, lambda: self.rng.choice(values)

    def const(self, depth: int = 0) -> Form:
        value = self.rng.choice(["a", 'q"\\\n', 1, True, None, 0.5, ["a"], {"a": 1}, ""])
        return {"const": value}, lambda: value

    def true(self, depth: int = 0) -> Form:
        schema = self.rng.choice([True, {}, {"description": "anything"}])
        return schema, lambda: self.rng.choice([1, "a", None, {"a": [1]}, [], True])

    def untyped_array(self, depth: int = 0) -> Form:
        schema = self.rng.choice([{"type": "array"}, {"type": "array", "items": True}])
        return schema, lambda: self.rng.choice([[], [1, "a", None], [{"a": 1}]])

    def array(self, depth: int) -> Form:
        first, one = self.any_form(depth)
        second, two = self.any_form(depth)
        kind = self.rng.randrange(4)
        if kind == 0:
            pair = {"type": "array", "prefixItems": [first, second], "items": False}
            return pair, lambda: [one(), two()][: self.rng.randrange(3)]
        if kind == 1:
            return {"type": "array", "prefixItems": [first]}, lambda: [one(), 7, {"a": "b"}]
        if kind == 2:
            longer = {"type": "array", "prefixItems": [first], "items": second}
            return longer, lambda: [one(), two(), two()]
        return {"type": "array", "items": first}, lambda: [one() for _ in range(3)]

    def object(self, depth: int) -> Form:
        names = self.rng.sample(MEMBERS, self.rng.randrange(7))
        forms = {name: self.any_form(depth) for name in names}
        required = [name for name in names if self.rng.random() < 0.4]
        extra, one = self.rng.choice([(None, None), (True, None), self.any_form(depth)])
        schema: JSON = {"type": "object", "properties": {n: f[0] for n, f in forms.items()}}
        if required:
            schema["required"] = required
        if extra is not None:
            schema["additionalProperties"] = extra
        if self.rng.random() < 0.1:
            schema = {"type": ["object", "null"], **{k: schema[k] for k in schema if k != "type"}}

        def sample() -> Any:
            chosen = [n for n in names if n in required or self.rng.random() < 0.6]
            value = {n: forms[n][1]() for n in chosen}
            more = one if callable(one) else (lambda: {"later": 1})
            return value if self.rng.random() < 0.5 else {**value, "an extra": more()}

        return schema, sample

    def union(self, depth: int) -> Form:
        keyword = self.rng.choice(["anyOf", "oneOf"])
        forms = [self.any_form(depth) for _ in range(self.rng.randrange(1, 4))]
        if self.rng.random() < 0.4:
            forms.append(({"type": "null"}, lambda: None))
        if self.rng.random() < 0.1:
            return {keyword: [*(f[0] for f in forms), False]}, self.rng.choice(forms)[1]
        return {keyword: [f[0] for f in forms]}, lambda: self.rng.choice(forms)[1]()

    def types(self, depth: int) -> Form:
        inner, one = self.any_form(depth)
        return self.rng.choice(
            [
                ({"type": ["string", "null"]}, lambda: self.rng.choice(["a", None])),
                ({"type": ["integer", "string"]}, lambda: self.rng.choice(["a", 1])),
                (
                    {"type": ["array", "null"], "items": inner},
                    lambda: self.rng.choice([[one()], None]),
                ),
                ({"type": ["string"]}, lambda: "a"),
                (
                    {"type": ["object", "null"], "properties": {"a": inner}},
                    lambda: self.rng.choice([{"a": one()}, None]),
                ),
            ]
        )

    def nullable(self, depth: int) -> Form:
        schema, sample = self.any_form(depth)
        if not isinstance(schema, dict) or not schema:
            return schema, sample
        return {**schema, "nullable": True}, lambda: self.rng.choice([sample(), None])

    def reference(self, depth: int) -> Form:
        if not self.components:
            return self.scalar()
        name = self.rng.choice(list(self.components))
        schema: JSON = {"$ref": REF + name}
        if self.rng.random() < 0.2:
            schema["description"] = "beside"
        return schema, lambda: self.components[name][1]()

    def constrained(self, depth: int) -> Form:
        """Return an object of which one of several members must be there."""
        inner, one = self.any_form(depth)
        schema = {
            "type": "object",
            "properties": {"a": inner, "b": inner},
            self.rng.choice(["anyOf", "oneOf"]): [{"required": ["a"]}, {"required": ["b"]}],
        }
        return schema, lambda: {self.rng.choice("ab"): one()}

    def extended_union(self, depth: int) -> Form:
        """Return a union whose choices share the members beside it."""
        first, second, shared = (self.any_form(depth) for _ in range(3))
        union: JSON = {
            "properties": {"shared": shared[0]},
            "anyOf": [
                {"type": "object", "properties": {"one": first[0]}, "required": ["one"]},
                {"type": "object", "properties": {"two": second[0]}, "required": ["two"]},
            ],
        }
        if self.rng.random() < 0.5:
            union = {"allOf": [{"properties": union.pop("properties")}, union]}

        def sample() -> Any:
            own = self.rng.choice([{"one": first[1]}, {"two": second[1]}])
            return {name: make() for name, make in {**own, "shared": shared[1]}.items()}

        return union, sample

    def redefined(self, depth: int) -> Form:
        """Return an object one part of which narrows a member of the other."""
        wide, narrow, value = self.rng.choice(
            [
                ({"type": "string"}, {"enum": ["a", "b"]}, "a"),
                ({"type": "string"}, {"const": "a"}, "a"),
                ({"type": "number"}, {"type": "integer"}, 1),
                ({}, {"type": "boolean"}, True),
                ({"type": "array"}, {"items": {"type": "integer"}}, [1]),
                ({"type": ["string", "null"]}, {"type": "string"}, "a"),
                (
                    {"type": "object", "properties": {"x": {"type": "integer"}}},
                    {"properties": {"y": {"type": "string"}}},
                    {"x": 1, "y": "b"},
                ),
            ]
        )
        parts = [{"type": "object", "properties": {"m": wide}}, {"properties": {"m": narrow}}]
        self.rng.shuffle(parts)
        return {"allOf": parts}, lambda: {"m": value}

    def patterned(self, depth: int) -> Form:
        inner, one = self.any_form(depth)
        schema = {
            "type": "object",
            "patternProperties": {"^n_": {"type": "integer"}},
            "additionalProperties": inner,
        }
        return schema, lambda: {"n_1": 1, "other": one()}

    def all_of(self, depth: int) -> Form:
        """Return parts that fit together: one reference, or objects of members of their own."""
        referred, one = self.reference(depth)
        if self.rng.random() < 0.4:
            return {"allOf": [referred], "description": "wrapped"}, one
        left, right = f"left{self.rng.randrange(9)}", f"right{self.rng.randrange(9)}"
        first, second = self.any_form(depth), self.any_form(depth)
        parts: list[JSON] = [
            {"type": "object", "properties": {left: first[0]}, "required": [left]},
            {"properties": {right: second[0]}},
        ]
        if self.rng.random() < 0.3:
            parts.append({"required": [right]})
        if self.rng.random() < 0.3:
            beside = {"type": "object", "allOf": parts[1:], **parts[0]}
            return beside, lambda: {left: first[1](), right: second[1]()}
        return {"allOf": parts}, lambda: {left: first[1](), right: second[1]()}

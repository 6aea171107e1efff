"""Compare schemas of two releases by the values that they allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.contract.diff.changes import ChangeSet, Location, Owner
from kamiwaza.contract.diff.limits import compare_formats, compare_limits
from kamiwaza.contract.diff.rules import Side
from kamiwaza.contract.diff.variants import (
    NormalForm,
    SchemaReader,
    allowed_values,
    as_object,
    canonical_text,
    reference,
    type_of,
)
from kamiwaza.contract.diff.wording import form_name, short_json, type_name, variant_name
from kamiwaza.contract.documents.openapi import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject

_ANNOTATIONS = ("deprecated", "readOnly", "writeOnly", "discriminator")
_MISSING = object()


class SchemaComparison:
    """Compare the schemas that operations use.

    A pair of components is compared once for each side, after the schema that refers to it. That
    ends for recursive schemas, too.
    """

    def __init__(self, old: JSONObject, new: JSONObject, changes: ChangeSet) -> None:
        self.old: SchemaReader = SchemaReader(old)
        self.new: SchemaReader = SchemaReader(new)
        self.changes = changes
        self._pending: list[Location] = []

    def compare(self, old: Any, new: Any, at: Location) -> None:
        """Compare two schemas at a location in an operation or a component."""
        if old == new:
            self._add_references(new, at)
            return
        before, after = as_object(old), as_object(new)
        self._annotations(before, after, at)
        if reference(before) is not None and reference(after) is not None:
            self._add_reference(str(reference(before)), str(reference(after)), at)
            before = {n: v for n, v in before.items() if n != "$ref"}
            after = {n: v for n, v in after.items() if n != "$ref"}
        self._normal_forms(
            self._normal_form(self.old, before), self._normal_form(self.new, after), at
        )

    def finish(self) -> None:
        """Compare the referenced components, then those without a reference."""
        self._compare_pending()
        reached = self.changes.schema_pairs()
        names = {owner.before for owner in reached} | {owner.name for owner in reached}
        for name in sorted(self.old.components.keys() & self.new.components.keys() - names):
            location = Location(Owner("document", "the document"), "", Side.UNUSED)
            self._add_reference(name, name, location)
            self._compare_pending()

    def _compare_pending(self) -> None:
        while self._pending:
            at = self._pending.pop()
            old = self.old.components.get(at.owner.before, {})
            self.compare(old, self.new.components.get(at.owner.name, {}), at)

    def _normal_form(self, reader: SchemaReader, schema: JSONObject) -> NormalForm:
        return reader.form(reader.resolve(schema) if set(schema) - {"$ref"} else schema)

    def _add_references(self, schema: Any, at: Location) -> None:
        """Add the references of a schema that is equal in both releases."""
        for part in walk(schema):
            name = reference(part)
            if name is not None:
                self._add_reference(name, name, at)

    def _add_reference(self, old: str, new: str, at: Location) -> None:
        pair = Owner("schema", new, old)
        is_known = at.side is Side.UNUSED and pair in self.changes.schema_pairs()
        if not is_known and self.changes.add_reference(at, pair):
            self._pending.append(Location(pair, "", at.side))
        if old != new and (old in self.new.components or new in self.old.components):
            self.changes.add(at, "reference-moved", f"refers to {new} instead of {old}")

    def _annotations(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = old.get("default", _MISSING), new.get("default", _MISSING)
        if _default_text(before) != _default_text(after):
            text = f"default {_default_text(before)} → {_default_text(after)}"
            self.changes.add(at, "default", text)
        for name in _ANNOTATIONS:
            values = old.get(name, False), new.get(name, False)
            if values[0] != values[1]:
                text = f"{name} {short_json(values[0])} → {short_json(values[1])}"
                self.changes.add(at, "annotation", text)

    def _normal_forms(self, old: NormalForm, new: NormalForm, at: Location) -> None:
        if old.is_anything or new.is_anything:
            if old.is_anything is not new.is_anything:
                rule = "type-narrowed" if old.is_anything else "type-widened"
                names = f"{form_name(old, self.old)} → {form_name(new, self.new)}"
                self.changes.add(at, rule, f"type {names}")
            return
        if new.nullable and not old.nullable:
            self.changes.add(at, "nullable", "may be null now")
        if old.nullable and not new.nullable:
            self.changes.add(at, "not-nullable", "may not be null any more")
        self._variants(list(old.variants), list(new.variants), at)

    def _variants(self, old: list[JSONObject], new: list[JSONObject], at: Location) -> None:
        pairs = list(self._matching(old, new))
        removed = [o for o in old if not any(o is pair[0] for pair in pairs)]
        added = [n for n in new if not any(n is pair[1] for pair in pairs)]
        if len(removed) == len(added) == 1:
            pairs.append((removed.pop(), added.pop()))
        elif self._expanded(removed, added, at):
            removed, added = [], []
        for before, after in pairs:
            self._variant(before, after, at)
        kinds = {type_of(self.old.resolve(variant)) for variant in old}
        for variant in added:
            is_one_more = len(old) > 1 and type_of(self.new.resolve(variant)) in kinds
            rule = "union-grown" if is_one_more else "type-widened"
            self.changes.add(at, rule, f"may be {variant_name(variant, self.new)} as well")
        for variant in removed:
            text = f"may not be {variant_name(variant, self.old)} any more"
            self.changes.add(at, "type-narrowed", text)

    def _expanded(self, old: list[JSONObject], new: list[JSONObject], at: Location) -> bool:
        """Compare unions with named unions expanded. Return False if there are none."""
        before, after = self.old.expand(old), self.new.expand(new)
        if not old or not new or (before == old and after == new):
            return False
        self._variants(before, after, at)
        return True

    def _matching(
        self, old: list[JSONObject], new: list[JSONObject]
    ) -> Iterator[tuple[JSONObject, JSONObject]]:
        """Yield pairs of matching alternatives: equal ones first, then by name, format and type."""
        unmatched, candidates = list(old), list(new)
        for key in (canonical_text, reference, self._type_and_format, self._type):
            for before in list(unmatched):
                key_before = key(before)
                after = next((n for n in candidates if key_before and key(n) == key_before), None)
                if after is not None:
                    unmatched = [variant for variant in unmatched if variant is not before]
                    candidates = [variant for variant in candidates if variant is not after]
                    yield before, after

    def _type_and_format(self, variant: JSONObject) -> str | None:
        """Return type, format and constant values of an alternative without a reference."""
        if reference(variant) is not None:
            return None
        parts = (type_of(variant), variant.get("format"), canonical_text(allowed_values(variant)))
        return canonical_text(parts)

    def _type(self, variant: JSONObject) -> str | None:
        """Return the type of an alternative. Two objects may be unrelated and have none."""
        kind = type_of(variant) if reference(variant) is None else ""
        return kind if kind not in ("", "object") else None

    def _variant(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        names = reference(old), reference(new)
        if names[0] is not None and names[1] is not None:
            self._add_reference(names[0], names[1], at)
        elif names[0] is not None:
            self.compare(self.old.resolve(old), new, at)
        elif names[1] is not None:
            self.compare(old, self.new.resolve(new), at)
        else:
            self._same_type(old, new, at)

    def _same_type(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = type_of(old), type_of(new)
        if before != after:
            rule = _NUMBER_RULES.get((before, after), "type-changed")
            text = f"type {variant_name(old, self.old)} → {variant_name(new, self.new)}"
            self.changes.add(at, rule, text)
            return
        self._values(old, new, at)
        for rule, text in (*compare_formats(old, new), *compare_limits(old, new)):
            self.changes.add(at, rule, text)
        self._object(old, new, at)
        self._items(old, new, at)

    def _values(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = allowed_values(old), allowed_values(new)
        if before is None or after is None:
            if before is not None:
                self.changes.add(at, "enum-opened", "accepts any value now, not only fixed ones")
            if after is not None:
                self.changes.add(at, "enum-closed", f"accepts only {_joined_values(after)}")
            return
        known = {canonical_text(value) for value in before}
        still = {canonical_text(value) for value in after}
        for text in sorted(still - known):
            self.changes.add(at, "enum-value-added", f"value {text} added")
        for text in sorted(known - still):
            self.changes.add(at, "enum-value-removed", f"value {text} removed")

    def _object(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = _fields(old), _fields(new)
        required_before, required_after = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() | after.keys()):
            location = at.below(f".{name}")
            if name not in before:
                self._added(name in required_after, after[name], location)
            elif name not in after:
                self.changes.add(location, "field-removed", "removed")
            else:
                if name in required_after - required_before:
                    self.changes.add(location, "field-required", "required now")
                if name in required_before - required_after:
                    self.changes.add(location, "field-optional", "optional now")
                self.compare(before[name], after[name], location)
        self._pattern_properties(old, new, at)
        self._additional_properties(old, new, at)

    def _added(self, is_required: bool, schema: Any, at: Location) -> None:
        rule = "field-added-required" if is_required else "field-added"
        word = "required" if is_required else "optional"
        self.changes.add(at, rule, f"added ({type_name(schema, self.new)}, {word})")

    def _pattern_properties(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = (schema.get("patternProperties", {}) for schema in (old, new))
        for name in sorted(before.keys() | after.keys()):
            location = at.below(f".<{name}>")
            if name in before and name in after:
                self.compare(before[name], after[name], location)
            else:
                rule = "field-removed" if name in before else "field-added"
                self.changes.add(location, rule, rule.removeprefix("field-"))

    def _additional_properties(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        before, after = (schema.get("additionalProperties", True) for schema in (old, new))
        if (before is False) is not (after is False):
            rule, text = (
                ("closed", "no longer accepts") if after is False else ("opened", "accepts")
            )
            self.changes.add(at, rule, f"{text} members that it does not declare")
        elif before is not False:
            self.compare(before, after, at.below("{}"))

    def _items(self, old: JSONObject, new: JSONObject, at: Location) -> None:
        self.compare(old.get("items", {}), new.get("items", {}), at.below("[]"))
        before, after = (schema.get("prefixItems", []) for schema in (old, new))
        if len(before) != len(after):
            text = f"{len(before)} positions → {len(after)} positions"
            self.changes.add(at, "type-changed", text)
        for number, (left, right) in enumerate(zip(before, after, strict=False)):
            self.compare(left, right, at.below(f"[{number}]"))


_NUMBER_RULES = {("integer", "number"): "type-widened", ("number", "integer"): "type-narrowed"}


def _default_text(value: object) -> str:
    """Return a default as the notes print it. Null is a default, too."""
    return "none" if value is _MISSING else short_json(value)


def _fields(schema: JSONObject) -> JSONObject:
    named: JSONObject = {name: {} for name in schema.get("required", ())}
    return {**named, **schema.get("properties", {})}


def _joined_values(values: list[Any]) -> str:
    return ", ".join(sorted(canonical_text(value) for value in values))

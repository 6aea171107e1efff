"""Compare schemas of two releases by the values they allow, following references in pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.contract.diff.findings import At, Findings, Owner
from scripts.contract.diff.limits import compare_formats, compare_limits
from scripts.contract.diff.rules import Side
from scripts.contract.diff.variants import (
    Form,
    Reader,
    as_object,
    kind_of,
    reference,
    text_of,
    values_of,
)
from scripts.contract.diff.wording import form_name, shown, type_name, variant_name
from scripts.contract.document import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.document import JSONObject

_MARKS = ("deprecated", "readOnly", "writeOnly", "discriminator")
_MISSING = object()


class SchemaComparison:
    """Compares what operations refer to; each pair of components once for each side."""

    def __init__(self, old: JSONObject, new: JSONObject, findings: Findings) -> None:
        self.old = Reader(old)
        self.new = Reader(new)
        self.findings = findings
        self._pending: list[At] = []

    def compare(self, old: Any, new: Any, at: At) -> None:
        """Compare two schemas at a place of an operation or a component."""
        if old == new:
            self._same(new, at)
            return
        before, after = as_object(old), as_object(new)
        self._annotations(before, after, at)
        if reference(before) is not None and reference(after) is not None:
            self._link(str(reference(before)), str(reference(after)), at)
            before = {n: v for n, v in before.items() if n != "$ref"}
            after = {n: v for n, v in after.items() if n != "$ref"}
        self._forms(self._form(self.old, before), self._form(self.new, after), at)

    def finish(self) -> None:
        """Compare all components that were reached, then those that nothing leads to."""
        self._drain()
        reached = self.findings.pairs()
        names = {owner.before for owner in reached} | {owner.name for owner in reached}
        for name in sorted(self.old.components.keys() & self.new.components.keys() - names):
            nowhere = At(Owner("document", "the document"), "", Side.UNUSED)
            self._link(name, name, nowhere)
            self._drain()

    def _drain(self) -> None:
        while self._pending:
            at = self._pending.pop()
            old = self.old.components.get(at.owner.before, {})
            self.compare(old, self.new.components.get(at.owner.name, {}), at)

    def _form(self, reader: Reader, schema: JSONObject) -> Form:
        return reader.form(reader.resolve(schema) if set(schema) - {"$ref"} else schema)

    def _same(self, schema: Any, at: At) -> None:
        """Follow the references of a schema that did not change itself."""
        for part in walk(schema):
            name = reference(part)
            if name is not None:
                self._link(name, name, at)

    def _link(self, old: str, new: str, at: At) -> None:
        pair = Owner("schema", new, old)
        is_known = at.side is Side.UNUSED and pair in self.findings.pairs()
        if not is_known and self.findings.link(at, pair):
            self._pending.append(At(pair, "", at.side))
        if old != new and (old in self.new.components or new in self.old.components):
            self.findings.add(at, "reference-moved", f"refers to {new} instead of {old}")

    def _annotations(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = old.get("default", _MISSING), new.get("default", _MISSING)
        if text_of_default(before) != text_of_default(after):
            text = f"default {text_of_default(before)} → {text_of_default(after)}"
            self.findings.add(at, "default", text)
        for mark in _MARKS:
            if old.get(mark, False) != new.get(mark, False):
                text = f"{mark} {shown(old.get(mark, False))} → {shown(new.get(mark, False))}"
                self.findings.add(at, "annotation", text)

    def _forms(self, old: Form, new: Form, at: At) -> None:
        if old.is_anything or new.is_anything:
            if old.is_anything is not new.is_anything:
                rule = "type-narrowed" if old.is_anything else "type-widened"
                names = f"{form_name(old, self.old)} → {form_name(new, self.new)}"
                self.findings.add(at, rule, f"type {names}")
            return
        if new.nullable and not old.nullable:
            self.findings.add(at, "nullable", "may be null now")
        if old.nullable and not new.nullable:
            self.findings.add(at, "not-nullable", "may not be null any more")
        self._variants(list(old.variants), list(new.variants), at)

    def _variants(self, old: list[JSONObject], new: list[JSONObject], at: At) -> None:
        pairs = list(self._matched(old, new))
        lost = [o for o in old if not any(o is pair[0] for pair in pairs)]
        gained = [n for n in new if not any(n is pair[1] for pair in pairs)]
        if len(lost) == len(gained) == 1:
            pairs.append((lost.pop(), gained.pop()))
        elif self._unfolded(lost, gained, at):
            lost, gained = [], []
        for before, after in pairs:
            self._variant(before, after, at)
        kinds = {kind_of(self.old.resolve(variant)) for variant in old}
        for variant in gained:
            is_one_more = len(old) > 1 and kind_of(self.new.resolve(variant)) in kinds
            rule = "union-grown" if is_one_more else "type-widened"
            self.findings.add(at, rule, f"may be {variant_name(variant, self.new)} as well")
        for variant in lost:
            text = f"may not be {variant_name(variant, self.old)} any more"
            self.findings.add(at, "type-narrowed", text)

    def _unfolded(self, old: list[JSONObject], new: list[JSONObject], at: At) -> bool:
        """Compare unions that are components by what they hold; say whether there were any."""
        before, after = self.old.unfold(old), self.new.unfold(new)
        if not old or not new or (before == old and after == new):
            return False
        self._variants(before, after, at)
        return True

    def _matched(
        self, old: list[JSONObject], new: list[JSONObject]
    ) -> Iterator[tuple[JSONObject, JSONObject]]:
        """Yield the alternatives that belong together, the surest ones first."""
        rest, free = list(old), list(new)
        for key in (text_of, reference, self._shape, self._kind):
            for before in list(rest):
                wanted = key(before)
                after = next((n for n in free if wanted and key(n) == wanted), None)
                if after is not None:
                    rest = [variant for variant in rest if variant is not before]
                    free = [variant for variant in free if variant is not after]
                    yield before, after

    def _shape(self, variant: JSONObject) -> str | None:
        """Return what tells an alternative from others of its type: format or constant."""
        if reference(variant) is not None:
            return None
        parts = (kind_of(variant), variant.get("format"), text_of(values_of(variant)))
        return text_of(parts)

    def _kind(self, variant: JSONObject) -> str | None:
        """Return the type of an alternative; objects are not all the same thing."""
        kind = kind_of(variant) if reference(variant) is None else ""
        return kind if kind not in ("", "object") else None

    def _variant(self, old: JSONObject, new: JSONObject, at: At) -> None:
        names = reference(old), reference(new)
        if names[0] is not None and names[1] is not None:
            self._link(names[0], names[1], at)
        elif names[0] is not None:
            self.compare(self.old.resolve(old), new, at)
        elif names[1] is not None:
            self.compare(old, self.new.resolve(new), at)
        else:
            self._plain(old, new, at)

    def _plain(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = kind_of(old), kind_of(new)
        if before != after:
            rule = _WIDER.get((before, after), "type-changed")
            text = f"type {variant_name(old, self.old)} → {variant_name(new, self.new)}"
            self.findings.add(at, rule, text)
            return
        self._values(old, new, at)
        for rule, text in (*compare_formats(old, new), *compare_limits(old, new)):
            self.findings.add(at, rule, text)
        self._object(old, new, at)
        self._items(old, new, at)

    def _values(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = values_of(old), values_of(new)
        if before is None or after is None:
            if before is not None:
                self.findings.add(at, "enum-opened", "takes any value now, not only a few")
            if after is not None:
                self.findings.add(at, "enum-closed", f"takes only {_values_text(after)}")
            return
        known = {text_of(value) for value in before}
        still = {text_of(value) for value in after}
        for text in sorted(still - known):
            self.findings.add(at, "enum-value-added", f"value {text} added")
        for text in sorted(known - still):
            self.findings.add(at, "enum-value-removed", f"value {text} removed")

    def _object(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = _fields(old), _fields(new)
        needed, needs = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() | after.keys()):
            place = at.below(f".{name}")
            if name not in before:
                self._added(name in needs, after[name], place)
            elif name not in after:
                self.findings.add(place, "field-removed", "removed")
            else:
                if name in needs - needed:
                    self.findings.add(place, "field-required", "required now")
                if name in needed - needs:
                    self.findings.add(place, "field-optional", "optional now")
                self.compare(before[name], after[name], place)
        self._patterns(old, new, at)
        self._openness(old, new, at)

    def _added(self, is_required: bool, schema: Any, at: At) -> None:
        rule = "field-added-required" if is_required else "field-added"
        word = "required" if is_required else "optional"
        self.findings.add(at, rule, f"added ({type_name(schema, self.new)}, {word})")

    def _patterns(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = (schema.get("patternProperties", {}) for schema in (old, new))
        for name in sorted(before.keys() | after.keys()):
            place = at.below(f".<{name}>")
            if name in before and name in after:
                self.compare(before[name], after[name], place)
            else:
                rule = "field-removed" if name in before else "field-added"
                self.findings.add(place, rule, rule.removeprefix("field-"))

    def _openness(self, old: JSONObject, new: JSONObject, at: At) -> None:
        before, after = (schema.get("additionalProperties", True) for schema in (old, new))
        if (before is False) is not (after is False):
            rule, text = ("closed", "no longer takes") if after is False else ("opened", "takes")
            self.findings.add(at, rule, f"{text} members it does not name")
        elif before is not False:
            self.compare(before, after, at.below("{}"))

    def _items(self, old: JSONObject, new: JSONObject, at: At) -> None:
        self.compare(old.get("items", {}), new.get("items", {}), at.below("[]"))
        before, after = (schema.get("prefixItems", []) for schema in (old, new))
        if len(before) != len(after):
            text = f"{len(before)} places → {len(after)} places"
            self.findings.add(at, "type-changed", text)
        for number, (left, right) in enumerate(zip(before, after, strict=False)):
            self.compare(left, right, at.below(f"[{number}]"))


_WIDER = {("integer", "number"): "type-widened", ("number", "integer"): "type-narrowed"}


def text_of_default(value: object) -> str:
    """Return a default for people; a default of null is one, too."""
    return "none" if value is _MISSING else shown(value)


def _fields(schema: JSONObject) -> JSONObject:
    named: JSONObject = {name: {} for name in schema.get("required", ())}
    return {**named, **schema.get("properties", {})}


def _values_text(values: list[Any]) -> str:
    return ", ".join(sorted(text_of(value) for value in values))

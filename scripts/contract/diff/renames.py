"""Tell renamed schemas from removed and new ones: by where they are used, then by what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract.diff.rules import Side
from scripts.contract.diff.variants import Reader, text_of, values_of

if TYPE_CHECKING:
    from scripts.contract.diff.findings import Owner
    from scripts.contract.document import JSONObject

_ALIKE = 0.5


@dataclass(frozen=True, slots=True, order=True)
class Rename:
    """Hold a schema's two names and the sides of the conversation it is used on."""

    old: str
    new: str
    sides: tuple[Side, ...]

    @property
    def use(self) -> str:
        """Return what kind of schema it is, for people."""
        return " and ".join(side.value for side in self.sides if side is not Side.UNUSED)


def find(old: JSONObject, new: JSONObject, pairs: dict[Owner, set[Side]]) -> list[Rename]:
    """Return the schemas that live on under another name.

    `pairs` are those that stand at the same place in both releases. Two names that do are one
    schema if half of its members are the same; two that do not, only if everything is.
    """
    gone, come = old.keys() - new.keys(), new.keys() - old.keys()
    candidates = sorted(
        (-_likeness(old, new, pair), pair, sides)
        for pair, sides in pairs.items()
        if pair.before in gone and pair.name in come
    )
    found: list[Rename] = []
    for unlike, pair, sides in candidates:
        if -unlike >= _ALIKE and pair.name not in {rename.new for rename in found}:
            ordered = tuple(side for side in Side if side in sides)
            found.append(Rename(pair.before, pair.name, ordered))
    return sorted([*found, *_equal(old, new, found)])


def _equal(old: JSONObject, new: JSONObject, found: list[Rename]) -> list[Rename]:
    """Return renames of schemas that nothing in common leads to, if they are equal and alone."""
    gone = old.keys() - new.keys() - {rename.old for rename in found}
    come = new.keys() - old.keys() - {rename.new for rename in found}
    before, after = _by_text(old, gone), _by_text(new, come)
    return [
        Rename(names[0], after[text][0], ())
        for text, names in before.items()
        if len(names) == 1 and len(after.get(text, ())) == 1
    ]


def _by_text(schemas: JSONObject, names: set[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        itself = f'"#/components/schemas/{name}"'
        text = text_of(schemas[name]).replace(itself, '"#"')
        found.setdefault(text, []).append(name)
    return found


def _likeness(old: JSONObject, new: JSONObject, pair: Owner) -> float:
    """Return how much of two schemas is the same, from 0 to 1."""
    before, after = _traits(Reader(old), pair.before), _traits(Reader(new), pair.name)
    return len(before & after) / max(len(before | after), 1)


def _traits(reader: Reader, name: str) -> set[str]:
    """Return what makes a schema recognisable: its members, its values, or else its whole text."""
    traits: set[str] = set()
    for variant in reader.form(reader.components.get(name, {})).variants:
        schema = reader.resolve(variant)
        values = values_of(schema)
        traits.update(f".{member}" for member in schema.get("properties", {}))
        traits.update(text_of(value) for value in values or ())
        if not schema.get("properties") and values is None:
            traits.add(text_of(schema))
    return traits

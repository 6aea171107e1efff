"""Find renamed schemas by their uses and their content."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.contract.diff.rules import Side
from kamiwaza.contract.diff.variants import SchemaReader, allowed_values, canonical_text

if TYPE_CHECKING:
    from kamiwaza.contract.diff.changes import Owner
    from kamiwaza.contract.documents.openapi import JSONObject

_MIN_SIMILARITY = 0.5


@dataclass(frozen=True, slots=True, order=True)
class SchemaRename:
    """Hold both names of a schema and the sides that use it."""

    old: str
    new: str
    sides: tuple[Side, ...]

    @property
    def use(self) -> str:
        """Return the sides as the notes print them."""
        return " and ".join(side.value for side in self.sides if side is not Side.UNUSED)


def find_renames(
    old: JSONObject, new: JSONObject, pairs: dict[Owner, set[Side]]
) -> list[SchemaRename]:
    """Return the renamed schemas.

    `pairs` are the schemas that are used at the same location in both releases. Such a pair is a
    rename if at least half of the members are equal. Other schemas must be equal as a whole.
    """
    removed, added = old.keys() - new.keys(), new.keys() - old.keys()
    candidates = sorted(
        (-_similarity(old, new, pair), pair, sides)
        for pair, sides in pairs.items()
        if pair.before in removed and pair.name in added
    )
    renames: list[SchemaRename] = []
    for negative_similarity, pair, sides in candidates:
        if -negative_similarity >= _MIN_SIMILARITY and pair.name not in {
            rename.new for rename in renames
        }:
            ordered = tuple(side for side in Side if side in sides)
            renames.append(SchemaRename(pair.before, pair.name, ordered))
    return sorted([*renames, *_equal_schemas(old, new, renames)])


def _equal_schemas(
    old: JSONObject, new: JSONObject, renames: list[SchemaRename]
) -> list[SchemaRename]:
    """Return renames of schemas without a common use, if exactly two are equal."""
    removed = old.keys() - new.keys() - {rename.old for rename in renames}
    added = new.keys() - old.keys() - {rename.new for rename in renames}
    before, after = _names_by_text(old, removed), _names_by_text(new, added)
    return [
        SchemaRename(names[0], after[text][0], ())
        for text, names in before.items()
        if len(names) == 1 and len(after.get(text, ())) == 1
    ]


def _names_by_text(schemas: JSONObject, names: set[str]) -> dict[str, list[str]]:
    result: dict[str, list[str]] = {}
    for name in sorted(names):
        itself = f'"#/components/schemas/{name}"'
        text = canonical_text(schemas[name]).replace(itself, '"#"')
        result.setdefault(text, []).append(name)
    return result


def _similarity(old: JSONObject, new: JSONObject, pair: Owner) -> float:
    """Return the similarity of two schemas, from 0 to 1."""
    before, after = (
        _features(SchemaReader(old), pair.before),
        _features(SchemaReader(new), pair.name),
    )
    return len(before & after) / max(len(before | after), 1)


def _features(reader: SchemaReader, name: str) -> set[str]:
    """Return the member names and enum values of a schema, or its whole text without any."""
    features: set[str] = set()
    for variant in reader.form(reader.components.get(name, {})).variants:
        schema = reader.resolve(variant)
        values = allowed_values(schema)
        features.update(f".{member}" for member in schema.get("properties", {}))
        features.update(canonical_text(value) for value in values or ())
        if not schema.get("properties") and values is None:
            features.add(canonical_text(schema))
    return features

"""Give operations and components stable names.

The operationIds of the platform change without a change of the API. Therefore, a committed lock
file maps METHOD and path to names. New operations and components are named by rules and added.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain, count
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import (
    METHODS,
    SCHEMAS,
    JSONObject,
    Operation,
    components,
    operations,
    roots,
    walk,
)
from kamiwaza.contract.documents.routes import published_path
from scripts.contract.identifiers import RESERVED_CLASSES, RESERVED_NAMES, class_name, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_VERSION = re.compile(r"v\d+", re.IGNORECASE)
_LEADING_VERSION = re.compile(r"^/(api/)?v\d+(?=/)/", re.IGNORECASE)
# Suffixes of handler names that describe the implementation.
_TECHNICAL = re.compile(r"(_(partial|held|handler|endpoint|route|view|impl))+$")


@dataclass(slots=True)
class Lock:
    """Hold the names: `METHOD path` to `service.function`, published schema to class.

    `first_seen` maps operations to the release of their first import, for operations without one in
    an overlay.
    """

    operations: dict[str, str] = field(default_factory=dict)
    components: dict[str, str] = field(default_factory=dict)
    first_seen: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, value: Any) -> Lock:
        """Return the lock of a parsed lock file."""
        return cls(dict(value["operations"]), dict(value["components"]), dict(value["first_seen"]))

    def to_json(self) -> dict[str, dict[str, str]]:
        """Return the contents of the lock file."""
        return {
            "components": self.components,
            "first_seen": self.first_seen,
            "operations": self.operations,
        }


def apply(document: JSONObject, lock: Lock) -> Lock:
    """Name everything in `document`, in place. Return the lock with the new names.

    Raises ContractError for a reference without a target or a duplicate name.
    """
    extended = Lock(dict(lock.operations), dict(lock.components), dict(lock.first_seen))
    bodies = {f"Body_{o.spec['operationId']}": o for o in operations(document)}
    forms = {name: f"{function_name(o)}_form" for name, o in bodies.items()}
    _name_operations(document, extended)
    _name_components(document, extended, forms)
    return extended


def function_name(operation: Operation) -> str:
    """Return the name of the handler from the operationId.

    FastAPI appends the path and the method. A text after them was added by hand. The path of a
    mounted router is shorter. A suffix such as `partial` describes the implementation. All of these
    are removed.
    """
    upstream: str = operation.spec["operationId"]
    path = published_path(operation)
    name = identifier(_ascii(_without_path(upstream, path)) or _by_path(operation))
    trimmed = _TECHNICAL.sub("", name)
    is_part_of_path = name.rpartition("_")[2] in re.split(r"[\W_]+", path.lower())
    return name if is_part_of_path or not trimmed else identifier(trimmed)


def _without_path(upstream: str, path: str) -> str:
    text = re.sub(r"\W", "_", path)
    if upstream.strip("_") in {f"{text}_{method}".strip("_") for method in METHODS}:
        return ""
    for method in METHODS:
        head, separator, tail = upstream.rpartition(f"{text}_{method}")
        if separator and head and tail[:1] in ("", "_"):
            return head
    for start in [match.start() for match in re.finditer("/", path)][1:]:
        for method in METHODS:
            suffix = re.sub(r"\W", "_", path[start:]) + f"_{method}"
            if upstream.endswith(suffix) and upstream != suffix and start < len(path) - 1:
                return upstream.removesuffix(suffix)
    return upstream


def _name_operations(document: JSONObject, lock: Lock) -> None:
    known = set(lock.operations)
    taken = {lock.operations[o.key] for o in operations(document) if o.key in known}
    for operation in operations(document):
        name = lock.operations.get(operation.key)
        if name is None:
            name = _free_name(operation, lock, taken)
            taken.add(name)
            lock.operations[operation.key] = name
        operation.spec["operationId"] = name
        operation.spec["tags"] = [name.partition(".")[0]]
    _refuse_duplicates((o.key, o.spec["operationId"]) for o in operations(document))


def _free_name(operation: Operation, lock: Lock, taken: set[str]) -> str:
    """Return the first free name. These are tried in order:

    f, resource_f, f_method, resource_f_method, method and path, f with a number.
    """
    service = _service(operation, lock)
    base = function_name(operation)
    words = [w for w in _words(operation.path) if not w.startswith("{")]
    resource = identifier("_".join(words[-2:-1] or words))
    candidates = (
        base,
        f"{resource}_{base}",
        f"{base}_{operation.method}",
        f"{resource}_{base}_{operation.method}",
        _by_path(operation),
    )
    locked = taken | set(lock.operations.values())
    locked |= {f"{service}.{name}" for name in RESERVED_NAMES}
    numbered = (f"{base}_{number}" for number in count(2))
    names = (f"{service}.{name}" for name in chain(candidates, numbered))
    return next(name for name in names if name not in locked)


def _by_path(operation: Operation) -> str:
    return identifier(_ascii(f"{operation.method}_{_unversioned(operation.path)}"))


def _service(operation: Operation, lock: Lock) -> str:
    """Return the service of the known operations that share the longest path prefix."""
    words = _words(operation.path)
    votes: Counter[str] = Counter()
    best = 1
    for key, name in sorted(lock.operations.items()):
        length = _common(words, _words(key.partition(" ")[2]))
        if length > best:
            votes.clear()
            best = length
        if length == best:
            votes[name.partition(".")[0]] += 1
    if votes:
        return votes.most_common(1)[0][0]
    named = [*operation.spec["tags"], *(word for word in words if not word.startswith("{"))]
    usable = [name for name in map(_ascii, named) if name and not _VERSION.fullmatch(name)]
    return identifier(usable[0] if usable else "default")


def _ascii(text: str) -> str:
    """Return a text with all characters replaced that a module name cannot have."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")


def _words(path: str) -> list[str]:
    """Return the words of a path without a leading version."""
    return [word for word in _unversioned(path).split("/") if word]


def _unversioned(path: str) -> str:
    return _LEADING_VERSION.sub("/", path)


def _common(left: list[str], right: list[str]) -> int:
    length = 0
    for left_word, right_word in zip(left, right, strict=False):
        if left_word != right_word:
            break
        length += 1
    return length


def _name_components(document: JSONObject, lock: Lock, forms: dict[str, str]) -> None:
    schemas = components(document)
    shorts = {name: class_name(forms.get(name) or name.rpartition("__")[2]) for name in schemas}
    counts = Counter(shorts.values())
    taken = set(lock.components.values())
    modules = {_module(name) for name in taken}
    for name in schemas:
        if name not in lock.components:
            unique = counts[shorts[name]] == 1 and shorts[name] not in taken
            wanted = shorts[name] if unique else class_name(name)
            wanted = f"{wanted}Schema" if wanted in RESERVED_CLASSES else wanted
            tries = chain([wanted], (f"{wanted}{number}" for number in count(2)))
            given = next(t for t in tries if t not in taken and _module(t) not in modules)
            lock.components[name] = given
            taken.add(given)
            modules.add(_module(given))
    renamed = {name: lock.components[name] for name in schemas}
    _refuse_duplicates(renamed.items())
    _refuse_duplicates((old, _module(new)) for old, new in renamed.items())
    for place, root in _roots(document):
        for schema in list(walk(root)):
            _rename_references(schema, renamed, place)
    document["components"]["schemas"] = {
        new: schemas[old] for old, new in sorted(renamed.items(), key=lambda pair: pair[1])
    }


def _module(name: str) -> str:
    """Return the module of a class in lower case, as some file systems ignore case."""
    return identifier(name).casefold()


def _roots(document: JSONObject) -> Iterator[tuple[str, JSONObject]]:
    """Yield every outermost schema with its place."""
    yield from ((f"schema {name}", schema) for name, schema in components(document).items())
    for operation in operations(document):
        yield from ((operation.key, root) for root in roots(operation))


def _rename_references(schema: JSONObject, renamed: dict[str, str], place: str) -> None:
    """Rename the references of a schema. Implicit discriminator values become a mapping."""
    tag = schema.get("discriminator", {})
    mapping = tag.get("mapping", {})
    for value, target in mapping.items():
        mapping[value] = _renamed(target, renamed, place)
    choices = [*schema.get("anyOf", ()), *schema.get("oneOf", ())] if tag else []
    for reference in [choice["$ref"] for choice in choices if "$ref" in choice]:
        name, target = reference.removeprefix(SCHEMAS), _renamed(reference, renamed, place)
        if target != SCHEMAS + name and target not in mapping.values():
            tag.setdefault("mapping", {})[name] = target
    if "$ref" in schema:
        schema["$ref"] = _renamed(schema["$ref"], renamed, place)


def _renamed(reference: str, renamed: dict[str, str], place: str) -> str:
    name = reference.removeprefix(SCHEMAS)
    if name not in renamed:
        raise ContractError(f"{place}: reference {reference!r} has no target")
    return SCHEMAS + renamed[name]


def _refuse_duplicates(named: Iterable[tuple[str, str]]) -> None:
    owners: dict[str, list[str]] = {}
    for owner, name in named:
        owners.setdefault(name, []).append(owner)
    duplicates = {name: several for name, several in sorted(owners.items()) if len(several) > 1}
    if duplicates:
        texts = [f"{name} by {' and '.join(several)}" for name, several in duplicates.items()]
        raise ContractError(f"duplicate names: {'; '.join(texts)}")

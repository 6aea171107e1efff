"""Give operations and components names that outlive the platform's own.

Upstream operationIds change without an API change, so operations are known by METHOD and path
in a committed lock file. What the lock does not know is named by rule and appended.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scripts.contract.document import (
    METHODS,
    SCHEMAS,
    JSONObject,
    Operation,
    components,
    operations,
    roots,
    walk,
)
from scripts.contract.errors import ContractError
from scripts.contract.identifiers import RESERVED_CLASSES, class_name, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(slots=True)
class Lock:
    """Hold the known names: `METHOD path` to `service.function`, upstream schema to class.

    `first_seen` gives the release an operation was first imported from, for those that no
    overlay gives one.
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
    """Name everything in `document`, in place, and return the lock with what was new.

    Raises ContractError if a name cannot be found or is given twice.
    """
    grown = Lock(dict(lock.operations), dict(lock.components), dict(lock.first_seen))
    bodies = {f"Body_{o.spec['operationId']}": o for o in operations(document)}
    forms = {name: f"{function_name(o)}_form" for name, o in bodies.items()}
    _name_operations(document, grown)
    _name_components(document, grown, forms)
    return grown


def function_name(operation: Operation) -> str:
    """Return the handler's name: the operationId without the suffix FastAPI derives."""
    upstream: str = operation.spec["operationId"]
    path = re.sub(r"\W", "_", operation.path)
    for method in METHODS:
        suffix = f"{path}_{method}"
        if upstream.endswith(suffix) and upstream != suffix:
            upstream = upstream.removesuffix(suffix)
            break
    return identifier(upstream or f"{operation.method}{path}")


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
    _refuse_doubles((o.key, o.spec["operationId"]) for o in operations(document))


def _free_name(operation: Operation, lock: Lock, taken: set[str]) -> str:
    """Return the first name of the rule that nobody has: f, resource_f, f_method, both."""
    service = _service(operation, lock)
    base = function_name(operation)
    words = [w for w in operation.path.split("/") if w and not w.startswith("{")]
    resource = identifier("_".join(words[-2:-1] or words))
    candidates = (
        base,
        f"{resource}_{base}",
        f"{base}_{operation.method}",
        f"{resource}_{base}_{operation.method}",
    )
    locked = taken | set(lock.operations.values())
    for candidate in candidates:
        if f"{service}.{candidate}" not in locked:
            return f"{service}.{candidate}"
    raise ContractError(f"{operation.key}: no free name, tried {', '.join(candidates)}")


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
    tags = operation.spec["tags"] or [words[0] if words else "default"]
    return identifier(tags[0])


def _words(path: str) -> list[str]:
    return [word for word in path.split("/") if word]


def _common(left: list[str], right: list[str]) -> int:
    length = 0
    for mine, theirs in zip(left, right, strict=False):
        if mine != theirs:
            break
        length += 1
    return length


def _name_components(document: JSONObject, lock: Lock, forms: dict[str, str]) -> None:
    schemas = components(document)
    shorts = {name: class_name(forms.get(name) or name.rpartition("__")[2]) for name in schemas}
    counts = Counter(shorts.values())
    for name in schemas:
        if name not in lock.components:
            unique = counts[shorts[name]] == 1 and shorts[name] not in lock.components.values()
            found = shorts[name] if unique else class_name(name)
            lock.components[name] = f"{found}Schema" if found in RESERVED_CLASSES else found
    renamed = {name: lock.components[name] for name in schemas}
    _refuse_doubles(renamed.items())
    _refuse_doubles((old, identifier(new)) for old, new in renamed.items())
    for place, root in _roots(document):
        for schema in list(walk(root)):
            _rename_references(schema, renamed, place)
    document["components"]["schemas"] = {
        new: schemas[old] for old, new in sorted(renamed.items(), key=lambda pair: pair[1])
    }


def _roots(document: JSONObject) -> Iterator[tuple[str, JSONObject]]:
    """Yield every outermost schema with the place it stands in."""
    yield from ((f"schema {name}", schema) for name, schema in components(document).items())
    for operation in operations(document):
        yield from ((operation.key, root) for root in roots(operation))


def _rename_references(schema: JSONObject, renamed: dict[str, str], place: str) -> None:
    """Rename what a schema refers to; a name that stands for a value is kept as a mapping."""
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
        raise ContractError(f"{place}: reference {reference!r} leads nowhere")
    return SCHEMAS + renamed[name]


def _refuse_doubles(named: Iterable[tuple[str, str]]) -> None:
    owners: dict[str, list[str]] = {}
    for owner, name in named:
        owners.setdefault(name, []).append(owner)
    doubled = {name: found for name, found in sorted(owners.items()) if len(found) > 1}
    if doubled:
        shown = "; ".join(f"{name} by {' and '.join(found)}" for name, found in doubled.items())
        raise ContractError(f"names given twice: {shown}")

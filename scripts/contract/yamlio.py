"""Read and write YAML and JSON the same way on every machine."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import yaml

from scripts.contract.errors import ContractError

if TYPE_CHECKING:
    from scripts.contract.document import JSONObject

MAX_DEPTH = 200

# The order of the members at the top of a contract: metadata before schemas.
_TOP = ("openapi", "info", "servers", "tags", "paths", "components")

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class PlainLoader(_Loader):  # type: ignore[misc]  # the C loader exists only with libyaml
    """Load YAML as JSON data: dates stay text, and duplicate keys are refused."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Return the mapping of a node. Raises ConstructorError if a key occurs twice."""
        names = [key.value for key, _ in node.value]
        if len(set(map(str, names))) != len(names):
            duplicate = next(name for name in names if names.count(name) > 1)
            problem = f"member {duplicate!r} occurs twice in one object"
            raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark)
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        return found


PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith(":timestamp")]
    for first, pairs in _Loader.yaml_implicit_resolvers.items()
}


class PlainDumper(_Dumper):  # type: ignore[misc]  # the C dumper exists only with libyaml
    """Write YAML without anchors."""

    def ignore_aliases(self, data: object) -> bool:
        """Write repeated objects in full."""
        return True


def load_yaml(text: str, origin: str) -> Any:
    """Return the value of a YAML text. Keys become strings.

    Raises ContractError for invalid YAML, for aliases, which can expand without limit, and for
    nesting deeper than MAX_DEPTH, which the parser reads in quadratic time.
    """
    try:
        _refuse_unbounded(text, origin)
        return _plain(yaml.load(text, PlainLoader))
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        raise ContractError(f"{origin}: not valid YAML: {error}") from error


def load_json(text: str, origin: str) -> Any:
    """Return the value of a JSON text. Raises ContractError for invalid or duplicate members."""
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ContractError(f"{origin}: not valid JSON: {error}") from error


def dump_yaml(value: JSONObject, *, flow: bool = False) -> str:
    """Return `value` as YAML with sorted keys. `flow` writes the innermost objects on one line.

    The top members of an OpenAPI document have the order of its specification.
    """
    text: str = yaml.dump(
        _ordered(value) if "openapi" in value else value,
        Dumper=PlainDumper,
        sort_keys="openapi" not in value,
        allow_unicode=True,
        width=100,
        default_flow_style=None if flow else False,
    )
    return text


def dump_json(value: JSONObject) -> str:
    """Return `value` as compact JSON with sorted keys and a final newline."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def _refuse_unbounded(text: str, origin: str) -> None:
    depth = 0
    for event in yaml.parse(text, PlainLoader):
        if isinstance(event, yaml.AliasEvent):
            raise ContractError(f"{origin}: YAML aliases are not accepted")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise ContractError(f"{origin}: nested deeper than {MAX_DEPTH} levels")


def _plain(value: Any) -> Any:
    """Return the value as JSON data: keys become text, other types are refused."""
    if isinstance(value, dict):
        return {_key(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, (str, int, float, bool, type(None))):
        raise TypeError(f"{type(value).__name__} is not JSON")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is not JSON")
    return value


def _key(key: Any) -> str:
    if isinstance(key, bool) or key is None:
        return json.dumps(key)
    return str(key)


def _ordered(document: JSONObject) -> JSONObject:
    rank = {name: number for number, name in enumerate(_TOP)}
    names = sorted(document, key=lambda name: (rank.get(name, len(_TOP)), name))
    return {name: _sorted(document[name]) for name in names}


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _sorted(item) for name, item in sorted(value.items())}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


def _unique(pairs: list[tuple[str, Any]]) -> JSONObject:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        duplicate = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"member {duplicate!r} occurs twice in one object")
    return members


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")

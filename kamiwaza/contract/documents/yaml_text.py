"""Read YAML as JSON data. It needs PyYAML, which the extra `cli` brings."""

from __future__ import annotations

import json
import math
from typing import Any

import yaml

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import MAX_DEPTH

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _PlainLoader(_Loader):  # type: ignore[misc]  # the C loader exists only with libyaml
    """Load YAML as JSON data: dates stay text, and duplicate keys are refused."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Return the mapping of a node. Raises ConstructorError if a key occurs twice."""
        names = [key.value for key, _ in node.value]
        if len(set(map(str, names))) != len(names):
            duplicate = next(name for name in names if names.count(name) > 1)
            problem = f"member {duplicate!r} occurs twice in one object"
            raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith(":timestamp")]
    for first, pairs in _Loader.yaml_implicit_resolvers.items()
}


def load(text: str, origin: str) -> Any:
    """Return the value of a YAML text. Keys become strings.

    Raises ContractError for invalid YAML, for aliases, which can expand without limit, and for
    nesting deeper than MAX_DEPTH, which the parser reads in quadratic time.
    """
    try:
        _refuse_unbounded(text, origin)
        return _plain(yaml.load(text, _PlainLoader))  # noqa: S506  a safe loader
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        raise ContractError(f"{origin}: not valid YAML: {error}") from error


def _refuse_unbounded(text: str, origin: str) -> None:
    depth = 0
    for event in yaml.parse(text, _PlainLoader):
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

"""Write YAML and JSON the same way on every machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

# The order of the members at the top of a contract: metadata before schemas.
_TOP = ("openapi", "info", "servers", "tags", "paths", "components")

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class PlainDumper(_Dumper):  # type: ignore[misc]  # the C dumper exists only with libyaml
    """Write YAML without anchors."""

    def ignore_aliases(self, data: object) -> bool:
        """Write repeated objects in full."""
        return True


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


def _ordered(document: JSONObject) -> JSONObject:
    rank = {name: number for number, name in enumerate(_TOP)}
    names = sorted(document, key=lambda name: (rank.get(name, len(_TOP)), name))
    return {name: _sorted(document[name]) for name in names}


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _sorted(item) for name, item in sorted(value.items())}
    return [_sorted(item) for item in value] if isinstance(value, list) else value

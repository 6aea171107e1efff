"""Read the text of a document: JSON, and YAML if PyYAML is installed."""

from __future__ import annotations

import json
from typing import Any

from kamiwaza.contract.documents.errors import ContractError


def load_yaml(text: str, origin: str) -> Any:
    """Return the value of a YAML text. Keys become strings.

    Raises ContractError for invalid YAML, for aliases, which can expand without limit, for nesting
    deeper than `openapi.MAX_DEPTH`, which the parser reads in quadratic time, and without PyYAML.
    """
    try:
        from kamiwaza.contract.documents import yaml_text
    except ModuleNotFoundError as error:
        if error.name != "yaml":
            raise
        raise ContractError(
            f"{origin}: not JSON, and reading YAML needs: pip install 'kamiwaza-client[cli]'"
        ) from error
    return yaml_text.load(text, origin)


def load_json(text: str, origin: str) -> Any:
    """Return the value of a JSON text. Raises ContractError for invalid or duplicate members."""
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ContractError(f"{origin}: not valid JSON: {error}") from error


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        duplicate = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"member {duplicate!r} occurs twice in one object")
    return members


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")

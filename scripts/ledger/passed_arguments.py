"""The arguments that the handwritten client passes to the generated functions."""

from __future__ import annotations

import ast
from functools import lru_cache

from scripts.contract.layout import REPOSITORY
from scripts.ledger.sources import Module


@lru_cache(maxsize=1)
def passed_arguments() -> dict[str, frozenset[str]]:
    """Return the keyword arguments of all calls by `service.function`. The result is cached."""
    arguments: dict[str, set[str]] = {}
    for path in sorted((REPOSITORY / "kamiwaza" / "_async").rglob("*.py")):
        module = Module(path, REPOSITORY)
        for node in ast.walk(module.tree) if module.endpoints else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                endpoint_import = module.endpoints.get(node.func.id)
                if endpoint_import is not None:
                    names = {keyword.arg for keyword in node.keywords if keyword.arg}
                    arguments.setdefault(endpoint_import.endpoint, set()).update(names)
    return {endpoint: frozenset(names) for endpoint, names in arguments.items()}

"""What the handwritten client gives to the generated functions, by name."""

from __future__ import annotations

import ast
from functools import lru_cache

from scripts.contract.layout import REPOSITORY
from scripts.ledger.sources import Module


@lru_cache(maxsize=1)
def given_parameters() -> dict[str, frozenset[str]]:
    """Return the keyword arguments of all calls, by `service.function`; read once."""
    found: dict[str, set[str]] = {}
    for path in sorted((REPOSITORY / "kamiwaza" / "_async").rglob("*.py")):
        module = Module(path, REPOSITORY)
        for node in ast.walk(module.tree) if module.endpoints else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                use = module.endpoints.get(node.func.id)
                if use is not None:
                    names = {keyword.arg for keyword in node.keywords if keyword.arg}
                    found.setdefault(use.endpoint, set()).update(names)
    return {endpoint: frozenset(names) for endpoint, names in found.items()}

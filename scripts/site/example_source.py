"""Calls to show as examples: from the guides and from the tests, which run all of them."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract.layout import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_CLIENTS = frozenset({"client", "stage.client", "stage.user", "person", "admin"})
# Values that show what is wrong or missing are no examples.
_UNFIT = re.compile(r"nobody|no such|contract.test|0000-|nowhere|unknown|NOBODY", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A call of a method, with literal arguments where the source has some.

    Attributes:
        positional: the positional arguments as source, None for one that is no literal.
        named: the keyword arguments as source, None for one that is no literal.
        guide: the page of docs/ that it is from, empty for a test.
    """

    positional: tuple[str | None, ...]
    named: tuple[tuple[str, str | None], ...]
    guide: str = ""

    @property
    def is_fit(self) -> bool:
        """Whether its values suit an example."""
        return not any(_UNFIT.search(text) or len(text) > 60 for text in self._literals)

    @property
    def fitness(self) -> tuple[bool, bool, int, int]:
        """The order of preference, the best last."""
        count = len(self.positional) + len(self.named)
        return self.is_fit, bool(self.guide), min(len(self._literals), 3), -count

    @property
    def _literals(self) -> list[str]:
        texts = [*self.positional, *(value for _, value in self.named)]
        return [text for text in texts if text is not None]

    def without_values(self) -> ExampleCall:
        """Return the call with variables in the place of its values."""
        positional = tuple(None for _ in self.positional)
        return ExampleCall(positional, tuple((name, None) for name, _ in self.named), self.guide)


def collected_calls(paths: Iterable[str]) -> dict[str, ExampleCall]:
    """Return the best call of each method that the guides and the tests call.

    Args:
        paths: the names of the methods, from the client on.
    """
    known = frozenset(paths)
    found: dict[str, list[ExampleCall]] = defaultdict(list)
    for page in [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").glob("*.md"))]:
        for block in _BLOCK.findall(page.read_text("utf-8")):
            for path, call in _Calls(ast.parse(block), known, page.name).found:
                found[path].append(call)
    for file in _tests():
        for path, call in _Calls(ast.parse(file.read_text("utf-8")), known, "").found:
            found[path].append(call)
    best = {path: max(calls, key=lambda call: call.fitness) for path, calls in found.items()}
    return {path: call if call.is_fit else call.without_values() for path, call in best.items()}


def _tests() -> list[Path]:
    return sorted((REPOSITORY / "tests" / "contract" / "services").glob("test_*.py"))


class _Calls(ast.NodeVisitor):
    """Finds the calls of known methods, also through names for services."""

    def __init__(self, tree: ast.Module, known: frozenset[str], guide: str) -> None:
        self.found: list[tuple[str, ExampleCall]] = []
        self._known, self._guide = known, guide
        self._services: dict[str, str] = {}
        self._constants: dict[str, str] = {}
        self.visit(tree)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Remember names for services and for constants."""
        target = node.targets[0]
        if isinstance(target, ast.Name):
            self._services.pop(target.id, None)
            self._constants.pop(target.id, None)
            path = self._path(node.value)
            if path is not None:
                self._services[target.id] = path
            elif isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
                self._constants[target.id] = _source(node.value)
        self.generic_visit(node)

    def visit_With(self, node: ast.With) -> None:
        """Leave out calls that are expected to fail."""
        if not any("raises" in ast.unparse(item.context_expr) for item in node.items):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Take the call of a known method."""
        path = self._path(node.func)
        named = [(keyword.arg, keyword.value) for keyword in node.keywords]
        is_plain = all(name for name, _ in named) and not any(
            isinstance(argument, ast.Starred) for argument in node.args
        )
        if path in self._known and is_plain:
            positional = tuple(self._literal(argument) for argument in node.args)
            texts = tuple((str(name), self._literal(value)) for name, value in named)
            self.found.append((path, ExampleCall(positional, texts, self._guide)))
        self.generic_visit(node)

    def _path(self, node: ast.expr) -> str | None:
        text = ast.unparse(node)
        if text in _CLIENTS:
            return ""
        if isinstance(node, ast.Name):
            return self._services.get(node.id)
        if not isinstance(node, ast.Attribute):
            return None
        above = self._path(node.value)
        return None if above is None else f"{above}.{node.attr}".lstrip(".")

    def _literal(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Name):
            return self._constants.get(node.id)
        return _source(node) if all(_literal_nodes(node)) else None


def _source(node: ast.expr) -> str:
    """Return a literal as source, its texts in double quotes."""
    text = ast.unparse(node)
    return text if '"' in text else text.replace("'", '"')


def _literal_nodes(node: ast.expr) -> Iterator[bool]:
    plain = (ast.Constant, ast.List, ast.Dict, ast.Tuple, ast.UnaryOp, ast.Load, ast.USub)
    for part in ast.walk(node):
        yield isinstance(part, plain)

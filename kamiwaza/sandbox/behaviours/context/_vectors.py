"""Vectors: stored, and compared by three metrics."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kamiwaza.sandbox.message import Refusal

Vector = Sequence[float]
Record = dict[str, Any]

_CLAUSE = re.compile(r"\s*(\w+)\s*(==|!=|<=|>=|<|>|in\b)\s*(.+?)\s*")
_AND = re.compile(r"\s+(?:and|AND)\s+|\s*&&\s*")
_COMPARE: Mapping[str, Callable[[Any, Any], object]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "in": lambda value, values: value in values,
}
_LITERALS = {"true": True, "false": False, "null": None}


def _dot(one: Vector, other: Vector) -> float:
    return math.fsum(a * b for a, b in zip(one, other, strict=True))


def _cosine(one: Vector, other: Vector) -> float:
    size = math.hypot(*one) * math.hypot(*other)
    return _dot(one, other) / size if size else 0.0


# Metric functions, and whether a larger value means nearer.
METRICS: Mapping[str, tuple[Callable[[Vector, Vector], float], bool]] = {
    "COSINE": (_cosine, True),
    "IP": (_dot, True),
    "L2": (math.dist, False),
}


@dataclass(frozen=True, slots=True)
class StoredVector:
    """One vector with its id and metadata."""

    id: str
    vector: Vector
    metadata: Record


@dataclass(slots=True)
class Collection:
    """Vectors of one dimension. `record` is the collection in the form of the API."""

    database: str
    workroom: str | None
    record: Record
    rows: list[StoredVector] = field(default_factory=list)

    @property
    def dimension(self) -> int:
        """Return the dimension of the vectors."""
        return int(self.record["dimension"])

    def nearest(
        self, vector: Vector, *, limit: int, metric: str = "COSINE", expression: str = ""
    ) -> list[tuple[float, StoredVector]]:
        """Return the nearest vectors that match the filter expression, nearest first."""
        if metric not in METRICS:
            raise Refusal(400, f"metric_type: one of {', '.join(METRICS)}, not {metric}")
        similarity, higher_is_nearer = METRICS[metric]
        accepts = matcher(expression)
        neighbours = [
            (similarity(vector, row.vector), row) for row in self.rows if accepts(row.metadata)
        ]
        neighbours.sort(key=lambda pair: pair[0], reverse=higher_is_nearer)
        return neighbours[: max(limit, 0)]


class Vectors:
    """All collections, and whether there is a vector backend."""

    def __init__(self) -> None:
        """Begin empty, with a backend."""
        self.backend = True
        self.collections: list[Collection] = []

    def require_backend(self) -> None:
        """Raise Refusal 501 if there is no backend."""
        if not self.backend:
            raise Refusal(501, "No vector database backend is configured")

    def forget(self, database: str) -> None:
        """Delete all collections of a database."""
        self.collections = [item for item in self.collections if item.database != database]


def matcher(expression: str) -> Callable[[Record], bool]:
    """Return a predicate over metadata for a filter such as `page > 3 and lang == 'en'`.

    An empty filter matches everything. Raises Refusal 400 for a filter that cannot be parsed.
    """
    clauses = [_clause(text) for text in _AND.split(expression)] if expression.strip() else []
    return lambda metadata: all(_holds(metadata, *clause) for clause in clauses)


def _clause(text: str) -> tuple[str, str, Any]:
    match = _CLAUSE.fullmatch(text)
    try:
        if match is None:
            raise ValueError(text)
        name, operator_sign, value = match.groups()
        return (
            name,
            operator_sign,
            _LITERALS[value] if value in _LITERALS else ast.literal_eval(value),
        )
    except (ValueError, SyntaxError):
        raise Refusal(400, f"cannot parse expression: {text.strip()}") from None


def _holds(metadata: Record, name: str, operator_sign: str, value: Any) -> bool:
    try:
        return name in metadata and bool(_COMPARE[operator_sign](metadata[name], value))
    except TypeError:
        return False

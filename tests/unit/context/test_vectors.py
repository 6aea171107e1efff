"""Vectors as they come, and hits as engines tell them; the sandbox's own comparing."""

from __future__ import annotations

import array
import math
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza import InvalidArgumentError
from kamiwaza.sandbox.behaviours.context._vectors import Collection, StoredVector, matcher
from kamiwaza.sandbox.message import Refusal
from kamiwaza.schemas.context_knowledge import GraphEdge, GraphNode, WorkroomSubgraph
from kamiwaza.schemas.context_vectors import VectorDBQueryResult, as_metadata, as_vectors

NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=32)


class Matrix:
    """What NumPy and its like have in common."""

    def __init__(self, rows: list[list[float]]) -> None:
        self.rows = rows

    def tolist(self) -> list[list[float]]:
        return self.rows


@given(st.integers(1, 5).flatmap(lambda n: st.lists(st.lists(NUMBERS, min_size=n, max_size=n))))
def test_vectors_stay_what_they_are(rows: list[list[float]]) -> None:
    if not rows:
        with pytest.raises(InvalidArgumentError, match="there are none"):
            as_vectors(rows)
        return
    assert as_vectors(rows) == rows
    assert as_vectors(tuple(map(tuple, rows))) == rows
    assert as_vectors(iter(rows)) == rows
    assert as_vectors([array.array("d", row) for row in rows]) == rows
    assert as_vectors(Matrix(rows)) == rows  # type: ignore[arg-type]  # as typed as NumPy's are


def test_numbers_alone_are_one_vector() -> None:
    assert as_vectors([1, 2.5]) == [[1.0, 2.5]]
    assert as_vectors(array.array("f", [0.5])) == [[0.5]]


@pytest.mark.parametrize(
    ("vectors", "why"),
    [([], "none"), ([[]], "none"), ([[1.0], [1.0, 2.0]], "different dimensions"),
     (7, "sequences"), ([None], "sequences"), ([[None]], "sequences")],
)  # fmt: skip
def test_what_are_no_vectors(vectors: Iterable[Any], why: str) -> None:
    with pytest.raises(InvalidArgumentError, match=why):
        as_vectors(vectors)


def test_metadata_goes_with_vectors() -> None:
    assert as_metadata(iter([{"a": 1}]), vectors=1) == [{"a": 1}]
    with pytest.raises(InvalidArgumentError, match="2 for 1 vectors"):
        as_metadata([{}, {}], vectors=1)


@pytest.mark.parametrize(
    ("reported", "id", "distance", "stored"),
    [
        ({"id": 7, "distance": 0.5, "entity": {"text": "a"}}, 7, 0.5, {"text": "a"}),
        ({"pk": "x", "score": 1, "metadata": {}}, "x", 1, {}),
        ({"text": "a", "page": 1}, None, None, {"text": "a", "page": 1}),
        ({"_id": "y", "fields": {"a": 1}, "more": 2}, "y", None, {"a": 1}),
    ],
)
def test_hits_of_any_engine(reported: Any, id: Any, distance: Any, stored: Any) -> None:
    for results in ([[reported]], [reported]):
        (hit,) = VectorDBQueryResult(results=results)
        assert (hit.id, hit.distance, hit.metadata, hit.query) == (id, distance, stored, 0)


def test_hits_of_several_vectors() -> None:
    found = VectorDBQueryResult(results=[[{"id": 1}, {"id": 2}], [], [{"id": 3}, "noise"]])
    assert [(hit.query, hit.id) for hit in found] == [(0, 1), (0, 2), (2, 3)]
    assert ([len(group) for group in found.groups], len(found)) == ([2, 0, 1], 3)
    assert not VectorDBQueryResult().hits


def stored(*vectors: tuple[float, ...]) -> Collection:
    rows = [
        StoredVector(str(n), vector, {"n": n, "even": n % 2 == 0})
        for n, vector in enumerate(vectors)
    ]
    return Collection("", None, {"dimension": len(vectors[0])}, rows)


@pytest.mark.parametrize(("metric", "order"), [("COSINE", "021"), ("L2", "210"), ("IP", "021")])
def test_each_metric_orders_in_its_way(metric: str, order: str) -> None:
    kept = stored((10.0, 0.0), (0.0, 0.0), (1.0, 0.5))
    found = kept.nearest((1.0, 0.0), limit=9, metric=metric)
    assert "".join(row.id for _, row in found) == order
    assert len(kept.nearest((1.0, 0.0), limit=1, metric=metric)) == 1
    assert all(math.isfinite(near) for near, _ in found)


def test_a_metric_nobody_knows() -> None:
    with pytest.raises(Refusal) as caught:
        stored((1.0,)).nearest((1.0,), limit=1, metric="GUESS")
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("where", "fits"),
    [
        ("", True), ("n == 2", True), ("n != 2", False), ("n in [1, 2]", True), ("n >= 3", False),
        ("n > 1 and even == true", True), ("n < 9 && even == false", False), ("other == 1", False),
        ("n > 'a'", False),
    ],
)  # fmt: skip
def test_filters(where: str, fits: bool) -> None:
    assert matcher(where)({"n": 2, "even": True}) is fits


@pytest.mark.parametrize("where", ["n", "n ==", "n == open('x')", "== 2"])
def test_filters_that_cannot_be_read(where: str) -> None:
    with pytest.raises(Refusal):
        matcher(where)


def test_ways_through_a_graph() -> None:
    ada, charles, mary = (GraphNode(uuid=u, name=n) for u, n in ("aA", "cC", "mM"))
    met = GraphEdge(fact_uuid="1", source_uuid="a", target_uuid="c")
    graph = WorkroomSubgraph(nodes=[ada, charles, mary], edges=[met])
    assert graph.node("A") is graph.node("a") is graph.nodes[0]
    assert graph.node("nobody") is None
    assert [one.name for one in graph.neighbours(charles)] == ["A"]
    assert (graph.edges_of(ada), graph.neighbours(mary)) == ([met], [])

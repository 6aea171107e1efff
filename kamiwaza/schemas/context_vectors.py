"""Vectors that are stored and queried, and the results of queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, ClassVar

from pydantic import Field

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas._base import Id, Json, JsonObject, Number, Payload, Schema
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.serialization.second_reading import read_plain

_IDS = ("id", "pk", "_id")
_NEAR = ("distance", "score")
_STORED = ("entity", "metadata", "fields")


def _plain(value: Any) -> Any:
    """Return an array of NumPy or a similar library as lists, everything else unchanged."""
    turn = getattr(value, "tolist", None)
    return turn() if callable(turn) else value


def as_vectors(vectors: Iterable[Iterable[float]] | Iterable[float]) -> list[list[float]]:
    """Return vectors as lists of numbers.

    Args:
        vectors: sequences of numbers, all of one length, or one sequence of numbers.

    Raises:
        InvalidArgumentError: there are no vectors, or they have different lengths.
    """
    try:
        rows = [_plain(row) for row in _plain(vectors)]
        rows = [rows] if rows and isinstance(rows[0], int | float) else rows
        converted = [[float(number) for number in row] for row in rows]
    except TypeError:
        raise InvalidArgumentError("vectors: sequences of numbers are wanted") from None
    lengths = sorted({len(row) for row in converted})
    if len(lengths) > 1:
        raise InvalidArgumentError(f"vectors: they have different dimensions: {lengths}")
    if not lengths or not lengths[0]:
        raise InvalidArgumentError("vectors: there are none")
    return converted


def as_metadata(metadata: Iterable[Mapping[str, object]], *, vectors: int) -> list[JsonObject]:
    """Return the metadata of vectors as a list.

    Args:
        metadata: one object for each vector.
        vectors: the number of vectors.

    Raises:
        InvalidArgumentError: the number of objects is not the number of vectors.
    """
    objects: list[Any] = [{**one} for one in metadata]
    if len(objects) != vectors:
        raise InvalidArgumentError(f"metadata: {len(objects)} for {vectors} vectors; one for each")
    return objects


class VectorDBInsertRequest(Payload):
    """Body that stores vectors with one metadata object each."""

    component: ClassVar[str | None] = "VectorDBInsertRequest"

    collection_name: str
    vectors: list[list[float]]
    metadata: list[JsonObject]
    field_list: list[list[object]] | None = None
    create_if_missing: bool | None = None
    flush: bool | None = None
    vectordb_id: Id | None = None


class VectorDBInsertResult(Schema):
    """The number of vectors that were stored."""

    component: ClassVar[str | None] = "VectorDBInsertResult"

    inserted_count: int


class VectorDBQueryRequest(Payload):
    """Body that queries the nearest neighbours of vectors."""

    component: ClassVar[str | None] = "VectorDBQueryRequest"

    collection_name: str
    vectors: list[list[float]]
    limit: int | None = None
    output_fields: list[str] | None = None
    params: JsonObject | None = None
    vectordb_id: Id | None = None


class VectorHit(Schema):
    """One neighbour: its id, its distance and its metadata.

    With `COSINE` and `IP` a larger `distance` is nearer, with `L2` a smaller one. `query` is the
    position of the vector in the query.
    """

    id: str | int | None = None
    distance: Number | None = None
    metadata: JsonObject = Field(default_factory=dict)
    query: int = 0


def _hit(data: dict[str, Any], query: int) -> VectorHit:
    """Return a hit from the members that an engine sends; members of unknown names are metadata."""
    rest = dict(data)
    id_ = _first(rest, _IDS)
    near = _first(rest, _NEAR)
    stored = [rest.pop(name) for name in _STORED if isinstance(rest.get(name), dict)]
    members = {"id": id_, "distance": near, "metadata": stored[0] if stored else rest}
    return read_plain(VectorHit, {**members, "query": query}) or VectorHit(query=query)


def _first(members: dict[str, Any], names: tuple[str, ...]) -> Any:
    values = [members.pop(name) for name in names if name in members]
    return values[0] if values else None


class VectorDBQueryResult(ListAnswer[VectorHit]):
    """The nearest neighbours, the nearest first; iterating yields all hits, like `hits`.

    `results` is the answer of the engine unchanged: one list for each vector of the query, or the
    hits alone.
    """

    component: ClassVar[str | None] = "VectorDBQueryResult"

    results: list[Json] = Field(default_factory=list)

    @property
    def groups(self) -> list[list[VectorHit]]:
        """The hits, one list for each vector of the query."""
        many = all(isinstance(group, list) for group in self.results)
        groups = self.results if many else [self.results]
        return [
            [_hit(data, place) for data in _objects(group)] for place, group in enumerate(groups)
        ]

    @property
    def hits(self) -> list[VectorHit]:
        """All hits, those of the first vector first."""
        return list(chain.from_iterable(self.groups))

    def _items(self) -> Sequence[VectorHit]:
        return self.hits


def _objects(group: object) -> list[dict[str, Any]]:
    return [item for item in group if isinstance(item, dict)] if isinstance(group, list) else []

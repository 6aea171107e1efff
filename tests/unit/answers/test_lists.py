"""Answers that are in essence a list are used like one."""

from __future__ import annotations

import inspect
import pickle
from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas.chat import EmbeddingList
from kamiwaza.schemas.context_search import DatasetSearchResults, SearchResults
from kamiwaza.schemas.context_vectors import VectorDBQueryResult
from kamiwaza.schemas.embedding import EmbeddingOutput
from kamiwaza.schemas.model_search import ModelSearchResponse
from kamiwaza.serialization.item_list import ItemList
from tests.test_public_answers import METHODS, answers

# Answers with a member of such a name that are no lists.
NO_LISTS = {
    "ImageStatus": "the state of a template's images; its results are those of the last pull",
    "News": "two lists: items and categories",
}


def _classes(kind: Any) -> list[type]:
    if inspect.isclass(kind) and get_origin(kind) is None:
        return [kind]
    return [found for part in get_args(kind) for found in _classes(part)]


PUBLIC = {
    found.__name__: found
    for method in METHODS["sync"]
    for answer in answers(method.function)
    for found in _classes(answer)
    if issubclass(found, BaseModel)
}
LISTS = {name: kind for name, kind in PUBLIC.items() if issubclass(kind, ListAnswer)}


def test_every_answer_that_looks_like_a_list_is_one() -> None:
    there = {"items", "results", "hits", "matches", "entries"}
    looking = {name for name, kind in PUBLIC.items() if there & kind.model_fields.keys()}
    looking |= {name for name in PUBLIC if name.endswith(("List", "Results"))}
    assert looking - LISTS.keys() == NO_LISTS.keys()
    known = ("ModelSearchResponse", "SearchResults", "UnifiedSearchResults",
             "DatasetSearchResults", "VectorDBQueryResult", "KnowledgeSearchResult")  # fmt: skip
    assert {*known} <= LISTS.keys()


@pytest.mark.parametrize("name", sorted(LISTS))
def test_an_answer_without_items_is_an_empty_list(name: str) -> None:
    required = {"group_id": "g", "tenant": "t", "workroom_id": "w", "query": "q", "job_id": "j",
                "retrieval_mode": "m", "dataset_urn": "urn:d",
                "meta": {"dataset_urn": "urn:d"}, "results": []}  # fmt: skip
    if name == "EmbeddingOutput":
        required["embedding"] = []
    if name == "DatasetSearchResults":
        required["results"] = {}
    answer: Any = LISTS[name].model_validate(required)
    assert [*answer] == answer[:] == []
    assert len(answer) == 0
    assert not answer
    assert isinstance(answer[:], ItemList)
    with pytest.raises(IndexError):
        answer[0]


RESULTS = [{"id": f"r{n}", "content": f"text {n}", "score": 1 - n / 10} for n in range(3)]
ANSWERS: list[tuple[type[ListAnswer[Any]], dict[str, Any], list[Any]]] = [
    (SearchResults, {"results": RESULTS}, ["r0", "r1", "r2"]),
    (
        DatasetSearchResults,
        {"meta": {"dataset_urn": "urn:d"}, "results": {"results": RESULTS}},
        ["r0", "r1", "r2"],
    ),
    (
        ModelSearchResponse,
        {"results": [{"model": {"name": f"r{n}"}} for n in range(3)], "total_results": 9},
        ["r0", "r1", "r2"],
    ),
]


@pytest.mark.parametrize(("kind", "data", "keys"), ANSWERS)
def test_an_answer_iterates_indexes_slices_and_counts(
    kind: type[ListAnswer[Any]], data: dict[str, Any], keys: list[Any]
) -> None:
    def key(item: Any) -> str:
        return str(getattr(item, "id", None) or item.name)

    answer = kind.model_validate(data)
    assert [key(item) for item in answer] == keys
    assert len(answer) == 3
    assert (key(answer[0]), key(answer[-1])) == (keys[0], keys[-1])
    assert [key(item) for item in answer[1:]] == keys[1:]
    assert answer[1] in answer
    assert [key(item) for item in reversed(answer)] == keys[::-1]
    again = pickle.loads(pickle.dumps(answer))
    assert again == answer
    assert type(again) is kind
    assert answer.model_dump(mode="json")["results"]
    assert "r1" in repr(answer)


def test_the_hits_of_several_vectors_are_one_list() -> None:
    answer = VectorDBQueryResult.model_validate(
        {"results": [[{"id": 1, "distance": 0.1}], [{"id": 2, "distance": 0.2}]]}
    )
    assert len(answer) == 2
    assert answer[1] == answer.hits[1]


def test_numbers_are_items_too() -> None:
    vector = EmbeddingOutput.model_validate({"embedding": [0.5, 0.25]})
    assert (vector[1], len(vector), [*vector]) == (0.25, 2, [0.5, 0.25])
    both = EmbeddingList.model_validate(
        {"data": [{"index": 0, "embedding": [1.0]}, {"index": 1, "embedding": [2.0]}]}
    )
    assert both[1].embedding == [2.0]


@pytest.mark.parametrize(("kind", "package"), [("pandas", "pandas"), ("arrow", "pyarrow"),
                                               ("polars", "polars")])  # fmt: skip
def test_an_answer_becomes_a_table(kind: str, package: str) -> None:
    pytest.importorskip(package)
    answer = SearchResults.model_validate({"results": RESULTS})
    table: Any = getattr(answer, f"to_{kind}")()
    names = getattr(table, "column_names", None) or list(table.columns)
    assert {"id", "content", "score"} <= {*names}
    assert len(table) == 3

"""Searching the texts that pipelines have made searchable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context._pipeline_jobs import Jobs
from kamiwaza.sandbox.behaviours.context._readiness import Wellbeing
from kamiwaza.sandbox.behaviours.context._stored_files import (
    Library,
    Piece,
    found_in,
    pieces,
    room_of,
)
from kamiwaza.sandbox.behaviours.context._vectors import Vectors
from kamiwaza.sandbox.contract.validation_errors import missing as not_given
from kamiwaza.sandbox.message import Answer, Refusal, json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def search(call: Call) -> object:
    """Return the best pieces, in the older form."""
    broken = _broken(call)
    return broken or shaped(call, _searched(call, _chosen(call)))


def unified_search(call: Call) -> object:
    """Return the best pieces, and what is to be made of them."""
    broken = _broken(call)
    if broken is not None:
        return broken
    return shaped(call, unified(call, _searched(call, _chosen(call))))


def retrieve(call: Call) -> object:
    """Return the best pieces as one text for a model to read."""
    broken = _broken(call)
    if broken is not None:
        return broken
    said = unified(call, _searched(call, _chosen(call)))
    longest = call.body["max_context_length"]
    context = "\n\n".join(hit["content"] for hit in said["results"])[:longest]
    return shaped(call, {**said, "context": context, "retrieval_time_ms": 1.0})


def agentic_search(call: Call) -> object:
    """Return the best pieces and what was made of them, found at the first try."""
    broken = _broken(call)
    if broken is not None:
        return broken
    said = unified(call, _searched(call, _chosen(call)))
    found = said["results"]
    citations = [_citation(number, hit) for number, hit in enumerate(found, 1)]
    answer = {**said, "citations": citations, "latency_ms": 1.0, "refinement_queries": []}
    tried = {"query": said["query"], "vector_results": len(found), "sufficient": True}
    return shaped(
        call,
        {
            **answer,
            "synthesis": _synthesis(found),
            "iteration_history": [{"iteration": 1, **tried}],
        },
    )


def _synthesis(hits: list[dict[str, Any]]) -> str:
    return f"{hits[0]['content']} [1]" if hits else "Nothing is known of this."


def _broken(call: Call) -> Answer | None:
    """Return the answer of a platform that cannot search at all."""
    part = Wellbeing.of(call).part("embedding")
    if part["state"] != "unavailable":
        return None
    said = {"code": "embedding_unavailable", "message": str(part["reason"])}
    return json_answer(503, {**said, "retry_after_seconds": part["retry_after_seconds"]})


def _chosen(call: Call) -> tuple[dict[str, list[Piece]], list[str]]:
    """Return the pieces by collection, and the collections that are not there. 404 if none is."""
    Jobs.of(call).settle(call)
    there = Library.of(call).collections(room_of(call), call.state.now)
    one, several = call.body.get("collection_name"), call.body.get("collection_names")
    wanted = [one] if one else several
    known = {
        name: [piece for file in files for piece in pieces(file)] for name, files in there.items()
    }
    if not wanted:
        return known, []
    missing = [name for name in wanted if name not in known and not _is_empty(call, name)]
    if missing and missing == wanted:
        raise Refusal(404, f"Collection not found: {missing[0]}")
    return {name: known.get(name, []) for name in wanted if name not in missing}, missing


def _is_empty(call: Call, name: str) -> bool:
    """Tell whether somebody made this collection and no pipeline has filled it yet."""
    made = call.state.shelves.room(Vectors).collections
    jobs = Jobs.of(call).within(room_of(call))
    return any(name in (c.record["name"], c.record["display_name"]) for c in made) or any(
        job.collection == name for job in jobs
    )


def _searched(call: Call, chosen: tuple[dict[str, list[Piece]], list[str]]) -> dict[str, Any]:
    known, missing = chosen
    every = [piece for found in known.values() for piece in found]
    failures = [{"collection": name, "error": "collection not found"} for name in missing]
    return {
        **results(call, every),
        "collections_searched": [*known],
        "partial_failures": failures,
    }


def results(call: Call, every: list[Piece]) -> dict[str, Any]:
    """Return what is said of a search among these pieces."""
    body = call.body
    query, mode = body.get("query"), body.get("search_mode") or "auto"
    if not isinstance(query, str):
        raise Refusal(422, [not_given(("body", "query"), body)])
    kept = [piece for piece in every if _fits(piece, body.get("filters") or {})]
    hits = found_in(kept, query, mode=mode, least=body.get("score_threshold") or 0.0)
    best = hits[: body.get("top_k") or 10]
    lexical = Wellbeing.of(call).part("lexical")
    well = lexical["state"] == "ready"
    return {
        "query": query,
        "results": best,
        "total_count": len(best),
        "search_mode": mode,
        "search_time_ms": 1.0,
        "exact_match_count": sum(hit["contains_exact_query"] for hit in best),
        "retrieval_mode": "hybrid" if well else "vector",
        "lexical_provider": "opensearch" if well else None,
        "lexical_degraded_reason": None if well else str(lexical["reason"]),
    }


def _fits(piece: Piece, filters: dict[str, Any]) -> bool:
    return all(piece.metadata.get(name) == value for name, value in filters.items())


def unified(call: Call, said: dict[str, Any]) -> dict[str, Any]:
    """Return what is made of the results of a search, as far as it is asked for."""
    body, hits = call.body, said["results"]
    sources = [_source(hit) for hit in hits]
    more: dict[str, Any] = {"sources": sources, "iterations": 1}
    if body.get("format_context"):
        more["context"] = "\n\n".join(f"[{n}] {hit['content']}" for n, hit in enumerate(hits, 1))
    if body.get("synthesize"):
        more["citations"] = [_citation(n, hit) for n, hit in enumerate(hits, 1)]
        more["synthesis"] = _synthesis(hits)
    graph = Wellbeing.of(call).part("graph")
    if body.get("enable_graph_search") and graph["state"] != "ready":
        failure = {"collection": "graph", "error": graph["reason"]}
        more["partial_failures"] = [*said.get("partial_failures", []), failure]
    return {**said, **more}


def _source(hit: dict[str, Any]) -> dict[str, Any]:
    return {
        "chunk_id": hit["id"],
        "filename": hit["metadata"]["source_file"],
        "score": hit["score"],
        "snippet": hit["content"][:200],
        "source_urn": hit["metadata"].get("source_urn"),
    }


def _citation(number: int, hit: dict[str, Any]) -> dict[str, Any]:
    return {
        "citation_id": number,
        "chunk_id": hit["id"],
        "source_file": hit["metadata"]["source_file"],
        "excerpt": hit["content"][:200],
        "relevance_score": hit["score"],
    }


BEHAVIOURS: Behaviours = {
    "context.search": search,
    "context.unified_search": unified_search,
    "context.semantic_search_legacy": search,
    "context.retrieve_context_legacy": retrieve,
    "context.agentic_search_legacy": agentic_search,
}

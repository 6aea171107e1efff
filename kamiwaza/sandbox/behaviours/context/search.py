"""Search in processed files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context._pipeline_jobs import Jobs
from kamiwaza.sandbox.behaviours.context._readiness import Readiness
from kamiwaza.sandbox.behaviours.context._stored_files import (
    Chunk,
    StoredFiles,
    chunks_of,
    search_chunks,
    workroom_of,
)
from kamiwaza.sandbox.behaviours.context._vectors import Vectors
from kamiwaza.sandbox.contract.validation_errors import missing as missing_error
from kamiwaza.sandbox.message import Answer, Refusal, json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def search(call: Call) -> object:
    """Return the best chunks in the older format."""
    unavailable = _unavailable(call)
    return unavailable or shaped(call, _search_results(call, _chunks_by_collection(call)))


def unified_search(call: Call) -> object:
    """Return the best chunks, with synthesis and citations if requested."""
    unavailable = _unavailable(call)
    if unavailable is not None:
        return unavailable
    return shaped(call, unified(call, _search_results(call, _chunks_by_collection(call))))


def retrieve(call: Call) -> object:
    """Return the best chunks joined to one text."""
    unavailable = _unavailable(call)
    if unavailable is not None:
        return unavailable
    members = unified(call, _search_results(call, _chunks_by_collection(call)))
    longest = call.body["max_context_length"]
    context = "\n\n".join(match["content"] for match in members["results"])[:longest]
    return shaped(call, {**members, "context": context, "retrieval_time_ms": 1.0})


def agentic_search(call: Call) -> object:
    """Return the best chunks with a synthesis. One iteration always suffices."""
    unavailable = _unavailable(call)
    if unavailable is not None:
        return unavailable
    members = unified(call, _search_results(call, _chunks_by_collection(call)))
    hits = members["results"]
    citations = [_citation(number, match) for number, match in enumerate(hits, 1)]
    answer = {**members, "citations": citations, "latency_ms": 1.0, "refinement_queries": []}
    tried = {"query": members["query"], "vector_results": len(hits), "sufficient": True}
    return shaped(
        call,
        {
            **answer,
            "synthesis": _synthesis(hits),
            "iteration_history": [{"iteration": 1, **tried}],
        },
    )


def _synthesis(hits: list[dict[str, Any]]) -> str:
    return f"{hits[0]['content']} [1]" if hits else "Nothing is known of this."


def _unavailable(call: Call) -> Answer | None:
    """Return a 503 if searching is not possible, or None."""
    part = Readiness.of(call).part("embedding")
    if part["state"] != "unavailable":
        return None
    members = {"code": "embedding_unavailable", "message": str(part["reason"])}
    return json_answer(503, {**members, "retry_after_seconds": part["retry_after_seconds"]})


def _chunks_by_collection(call: Call) -> tuple[dict[str, list[Chunk]], list[str]]:
    """Return the chunks by collection, and the unknown collections. 404 if all are unknown."""
    Jobs.of(call).index_finished_files(call)
    existing = StoredFiles.of(call).collections(workroom_of(call), call.state.now)
    item, several = call.body.get("collection_name"), call.body.get("collection_names")
    wanted = [item] if item else several
    known = {
        name: [chunk for file in files for chunk in chunks_of(file)]
        for name, files in existing.items()
    }
    if not wanted:
        return known, []
    missing = [name for name in wanted if name not in known and not _is_empty(call, name)]
    if missing and missing == wanted:
        raise Refusal(404, f"Collection not found: {missing[0]}")
    return {name: known.get(name, []) for name in wanted if name not in missing}, missing


def _is_empty(call: Call, name: str) -> bool:
    """Return whether a collection exists without any processed file."""
    collections = call.state.stores.instance(Vectors).collections
    jobs = Jobs.of(call).within(workroom_of(call))
    return any(name in (c.record["name"], c.record["display_name"]) for c in collections) or any(
        job.collection == name for job in jobs
    )


def _search_results(
    call: Call, selected: tuple[dict[str, list[Chunk]], list[str]]
) -> dict[str, Any]:
    known, missing = selected
    chunks = [chunk for entry in known.values() for chunk in entry]
    failures = [{"collection": name, "error": "collection not found"} for name in missing]
    return {
        **search_results(call, chunks),
        "collections_searched": [*known],
        "partial_failures": failures,
    }


def search_results(call: Call, chunks: list[Chunk]) -> dict[str, Any]:
    """Return the results of the request's query in these chunks."""
    body = call.body
    query, mode = body.get("query"), body.get("search_mode") or "auto"
    if not isinstance(query, str):
        raise Refusal(422, [missing_error(("body", "query"), body)])
    kept = [chunk for chunk in chunks if _fits(chunk, body.get("filters") or {})]
    hits = search_chunks(kept, query, mode=mode, min_score=body.get("score_threshold") or 0.0)
    best = hits[: body.get("top_k") or 10]
    lexical = Readiness.of(call).part("lexical")
    ready = lexical["state"] == "ready"
    return {
        "query": query,
        "results": best,
        "total_count": len(best),
        "search_mode": mode,
        "search_time_ms": 1.0,
        "exact_match_count": sum(match["contains_exact_query"] for match in best),
        "retrieval_mode": "hybrid" if ready else "vector",
        "lexical_provider": "opensearch" if ready else None,
        "lexical_degraded_reason": None if ready else str(lexical["reason"]),
    }


def _fits(chunk: Chunk, filters: dict[str, Any]) -> bool:
    return all(chunk.metadata.get(name) == value for name, value in filters.items())


def unified(call: Call, answer: dict[str, Any]) -> dict[str, Any]:
    """Return search results with context, citations and synthesis as requested."""
    body, hits = call.body, answer["results"]
    sources = [_source(match) for match in hits]
    extra: dict[str, Any] = {"sources": sources, "iterations": 1}
    if body.get("format_context"):
        extra["context"] = "\n\n".join(
            f"[{n}] {match['content']}" for n, match in enumerate(hits, 1)
        )
    if body.get("synthesize"):
        extra["citations"] = [_citation(n, match) for n, match in enumerate(hits, 1)]
        extra["synthesis"] = _synthesis(hits)
    graph = Readiness.of(call).part("graph")
    if body.get("enable_graph_search") and graph["state"] != "ready":
        failure = {"collection": "graph", "error": graph["reason"]}
        extra["partial_failures"] = [*answer.get("partial_failures", []), failure]
    return {**answer, **extra}


def _source(match: dict[str, Any]) -> dict[str, Any]:
    return {
        "chunk_id": match["id"],
        "filename": match["metadata"]["source_file"],
        "score": match["score"],
        "snippet": match["content"][:200],
        "source_urn": match["metadata"].get("source_urn"),
    }


def _citation(number: int, match: dict[str, Any]) -> dict[str, Any]:
    return {
        "citation_id": number,
        "chunk_id": match["id"],
        "source_file": match["metadata"]["source_file"],
        "excerpt": match["content"][:200],
        "relevance_score": match["score"],
    }


BEHAVIOURS: Behaviours = {
    "context.search": search,
    "context.unified_search": unified_search,
    "context.semantic_search_legacy": search,
    "context.retrieve_context_legacy": retrieve,
    "context.agentic_search_legacy": agentic_search,
}

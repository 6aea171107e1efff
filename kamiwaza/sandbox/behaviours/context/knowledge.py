"""Ingestion into knowledge graphs and queries to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context._knowledge_graph import (
    Fact,
    Group,
    KnowledgeGraphs,
    ranked,
)
from kamiwaza.sandbox.behaviours.context.ontologies import GRAPHS
from kamiwaza.sandbox.behaviours.context.scope import workroom_to_write
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

INGESTION = "context.ontology_ingestion"
MAX_CHARACTERS = 20_000


def add_knowledge(call: Call) -> object:
    """Begin to ingest messages. 413 for more than `MAX_CHARACTERS` characters."""
    workroom_to_write(call)
    graph = GRAPHS.find(call)
    messages = call.body["messages"]
    if sum(len(message["content"]) for message in messages) > MAX_CHARACTERS:
        raise Refusal(413, _upstream_error("Too much at once", 413))
    record = call.state.long_operations.begin(INGESTION, graph["id"])
    graph["ingestion_updated_at"] = stamp(call.state.now)
    group = _group(call, call.body["group_id"])
    for message in messages:
        episode = _episode(call, message)
        run = record.runs["ingestion_status"]
        group.ingest(run, episode, call.state.new_id, stamp(call.state.now))
    return shaped(call, {"added_count": len(messages), "group_id": call.body["group_id"]})


def add_entity(call: Call) -> object:
    """Add an entity. If the name exists, the answer is a success that reports the error."""
    workroom_to_write(call)
    GRAPHS.find(call)
    name, group = call.body["name"], _group(call, call.body["group_id"])
    if name in group.entities:
        return {"name": name, "success": False, "error": "the entity exists", "entity_id": None}
    entity = group.entity(name, call.body["entity_type"], call.state.new_id)
    entity["summary"] = call.body.get("summary")
    return {"name": name, "success": True, "error": None, "entity_id": entity["uuid"]}


def search_knowledge(call: Call) -> object:
    """Return the facts of the given groups that match a question."""
    groups = _groups(call)
    selected = [groups[name] for name in call.body["group_ids"] if name in groups]
    known = [fact for group in selected for fact in group.known_facts(call.state.now)]
    scored = ranked(known, call.body["query"])[: call.body["max_results"]]
    return {
        "query": call.body["query"],
        "facts": [_rendered_fact(fact, score) for score, fact in scored],
        "sources": [_sources(fact, score) for score, fact in scored],
        "total_count": len(scored),
    }


def get_memory(call: Call) -> object:
    """Return the facts of a group about a question."""
    group = _groups(call).get(call.body["group_id"], Group(None))
    scored = ranked(group.known_facts(call.state.now), call.body["query"])[: call.body["max_facts"]]
    entities = {id_ for _, fact in scored for id_ in fact.entities}
    episodes = {fact.episode["episode_id"]: fact.episode for _, fact in scored}
    return {
        "group_id": call.body["group_id"],
        "facts": [_rendered_fact(fact, score) for score, fact in scored],
        "entities": [entity for entity in group.entities.values() if entity["uuid"] in entities],
        "episodes": list(episodes.values()),
    }


def get_episodes(call: Call) -> object:
    """Return the last episodes of a group."""
    name = call.path["group_id"]
    members = _groups(call).get(name, Group(None)).known_episodes(call.state.now)
    last = members[-call.query["last_n"] :]
    return {"group_id": name, "episodes": last, "count": len(last)}


def delete_group(call: Call) -> object:
    """Delete a group. If there is none, the answer is a success that reports it."""
    workroom_to_write(call)
    name = call.path["group_id"]
    return {"group_id": name, "success": _groups(call).pop(name, None) is not None}


def get_workroom_subgraph(call: Call) -> object:
    """Return the entities and facts of a workroom's groups."""
    workroom = call.path["workroom_id"]
    groups = [g for name, g in _groups(call).items() if workroom in (g.workroom, name)]
    entities = [entity for group in groups for entity in group.entities.values()]
    facts = [f for g in groups for f in g.known_facts(call.state.now) if len(f.entities) > 1]
    nodes = entities[: call.query["max_nodes"]]
    node_ids = {node["uuid"] for node in nodes}
    linked = [fact for fact in facts if node_ids.issuperset(fact.entities[:2])]
    edges = linked[: call.query["max_edges"]]
    return {
        "nodes": nodes,
        "edges": [_edge(fact) for fact in edges],
        "sources": [_sources(fact, None) for fact in edges],
        "truncated": len(nodes) < len(entities) or len(edges) < len(linked),
    }


def _groups(call: Call) -> dict[str, Group]:
    graph = GRAPHS.find(call)
    return call.state.stores.instance(KnowledgeGraphs).groups(graph["id"])


def _group(call: Call, name: str) -> Group:
    workroom = call.workroom or GRAPHS.find(call)["workroom_id"]
    return _groups(call).setdefault(name, Group(workroom))


def _episode(call: Call, message: Record) -> Record:
    now = stamp(call.state.now)
    return {
        "episode_id": str(call.state.new_id()),
        "content": message["content"],
        "source": message.get("source_description") or message.get("role") or "user",
        "group_id": call.body["group_id"],
        "timestamp": message.get("timestamp") or now,
        "metadata": None,
    }


def _rendered_fact(fact: Fact, score: float) -> Record:
    return {
        "content": fact.text,
        "fact_uuid": fact.id,
        "score": score,
        "source": fact.episode["source"],
        "created_at": fact.created_at,
        "metadata": None,
    }


def _sources(fact: Fact, score: float | None) -> Record:
    source = {"source_id": fact.episode["episode_id"], "chunk_id": None, "source_urn": None}
    return {"fact_uuid": fact.id, "sources": [{**source, "score": score}]}


def _edge(fact: Fact) -> Record:
    return {
        "fact_uuid": fact.id,
        "source_uuid": fact.entities[0],
        "target_uuid": fact.entities[1],
        "name": "RELATES_TO",
        "fact": fact.text,
        "valid_at": fact.episode["timestamp"],
        "invalid_at": None,
    }


def _upstream_error(message: str, status: int) -> dict[str, Any]:
    return {
        "code": "ontology_upstream_error",
        "message": message,
        "upstream_status": status,
        "upstream_message": message,
    }


BEHAVIOURS: Behaviours = {
    "context.add_knowledge": add_knowledge,
    "context.add_entity": add_entity,
    "context.search_knowledge": search_knowledge,
    "context.get_memory": get_memory,
    "context.get_episodes": get_episodes,
    "context.delete_group": delete_group,
    "context.get_workroom_subgraph": get_workroom_subgraph,
}

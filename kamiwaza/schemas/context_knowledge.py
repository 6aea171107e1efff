"""The knowledge in graphs, and the results of searching it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, Number, Payload, Schema, Timestamp
from kamiwaza.schemas._list_answer import ListAnswer


class MessageInput(Payload):
    """A message for a graph; `timestamp` is when it was written."""

    component: ClassVar[str | None] = "MessageInput"

    content: str
    name: str | None = None
    role: str = "user"
    role_type: str | None = None
    source_description: str | None = None
    timestamp: Timestamp | None = None


class EntityTypeSchema(Schema):
    """A type of entities that a graph looks for; `fields` describes their members."""

    component: ClassVar[str | None] = "EntityTypeSchema"

    description: str
    fields: dict[str, str] | None = None


class AddKnowledgeRequest(Payload):
    """Body that adds messages to a graph."""

    component: ClassVar[str | None] = "AddKnowledgeRequest"

    group_id: str
    messages: list[MessageInput]
    entity_types: dict[str, EntityTypeSchema] | None = None
    excluded_entity_types: list[str] | None = None


class KnowledgeAdded(Schema):
    """The number of messages that a graph accepted."""

    component: ClassVar[str | None] = "AddKnowledgeResult"

    group_id: str
    added_count: int = 0
    result: JsonObject | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """True if the platform reports no error."""
        return not self.error


class AddEntityRequest(Payload):
    """Body that adds an entity to a graph."""

    component: ClassVar[str | None] = "AddEntityRequest"

    group_id: str
    name: str
    entity_type: str
    summary: str | None = None
    properties: JsonObject | None = None


class EntityAdded(Schema):
    """The entity that was added."""

    component: ClassVar[str | None] = "AddEntityResult"

    name: str
    entity_id: str | None = None
    success: bool = False
    error: str | None = None

    @property
    def ok(self) -> bool:
        """True if it was added."""
        return self.success and not self.error


class GroupDeleted(Schema):
    """Whether a group was deleted."""

    component: ClassVar[str | None] = "DeleteGroupResult"

    group_id: str
    success: bool = False


class SearchKnowledgeRequest(Payload):
    """Body that searches a graph for facts."""

    component: ClassVar[str | None] = "SearchKnowledgeRequest"

    query: str
    group_ids: list[str]
    max_results: int | None = None


class GetMemoryRequest(Payload):
    """Body that asks for the memory of a group."""

    component: ClassVar[str | None] = "GetMemoryRequest"

    group_id: str
    query: str
    max_facts: int | None = None


class Fact(Schema):
    """A fact of a graph; a higher `score` fits the query better."""

    component: ClassVar[str | None] = "Fact"

    content: str
    fact_uuid: str | None = None
    score: Number | None = None
    source: str | None = None
    created_at: Timestamp | None = None
    metadata: JsonObject | None = None


class SourceRef(Schema):
    """One source of a fact."""

    component: ClassVar[str | None] = "SourceRef"

    source_id: str
    source_urn: str | None = None
    chunk_id: str | None = None
    score: Number | None = None


class FactSources(Schema):
    """The sources of one fact."""

    component: ClassVar[str | None] = "FactSourceAttribution"

    fact_uuid: str
    sources: list[SourceRef] = Field(default_factory=list)


class KnowledgeSearchResult(ListAnswer[Fact]):
    """The facts that answer a query, the best first; iterating yields the facts."""

    component: ClassVar[str | None] = "KnowledgeSearchResult"

    query: str | None = None
    facts: list[Fact] = Field(default_factory=list)
    sources: list[FactSources] = Field(default_factory=list)
    total_count: int = 0

    @property
    def texts(self) -> list[str]:
        """The facts as text."""
        return [fact.content for fact in self.facts]

    def sources_of(self, fact: Fact) -> list[SourceRef]:
        """Return the sources of a fact of this result.

        Args:
            fact: a fact of `facts`.
        """
        matches = (one.sources for one in self.sources if one.fact_uuid == fact.fact_uuid)
        return next(matches, [])

    def _items(self) -> Sequence[Fact]:
        return self.facts


class Episode(Schema):
    """A message as the graph keeps it."""

    component: ClassVar[str | None] = "Episode"

    content: str
    source: str | None = None
    group_id: str | None = None
    episode_id: str | None = None
    timestamp: Timestamp | None = None
    metadata: JsonObject | None = None


class EpisodesResult(ListAnswer[Episode]):
    """The last episodes of a group; iterating yields the episodes."""

    component: ClassVar[str | None] = "EpisodesResult"

    group_id: str
    count: int = 0
    episodes: list[Episode] = Field(default_factory=list)

    def _items(self) -> Sequence[Episode]:
        return self.episodes


class KnownEntity(Schema):
    """An entity in a memory; other members of the answer are kept."""

    uuid: str | None = None
    name: str | None = None
    type: str | None = None
    summary: str | None = None


class RememberedEpisode(Schema):
    """An episode in a memory; other members of the answer are kept."""

    episode_id: str | None = None
    content: str | None = None
    source: str | None = None
    timestamp: Timestamp | None = None


class Memory(Schema):
    """The facts, entities and episodes of a group about a query."""

    component: ClassVar[str | None] = "MemoryResult"

    group_id: str
    facts: list[Fact] = Field(default_factory=list)
    entities: list[KnownEntity] = Field(default_factory=list)
    episodes: list[RememberedEpisode] | None = None

    @property
    def texts(self) -> list[str]:
        """The facts as text."""
        return [fact.content for fact in self.facts]


class GraphNode(Schema):
    """An entity in a graph."""

    component: ClassVar[str | None] = "GraphNode"

    uuid: str
    name: str | None = None
    type: str | None = None
    summary: str | None = None


class GraphEdge(Schema):
    """A fact that links two entities, true from `valid_at` until `invalid_at`."""

    component: ClassVar[str | None] = "GraphEdge"

    fact_uuid: str
    source_uuid: str
    target_uuid: str
    name: str | None = None
    fact: str | None = None
    valid_at: Timestamp | None = None
    invalid_at: Timestamp | None = None


class WorkroomSubgraph(Schema):
    """The part of a graph that belongs to one workroom; `truncated` says that there is more."""

    component: ClassVar[str | None] = "WorkroomSubgraph"

    nodes: list[GraphNode] = Field(default_factory=list)
    edges: list[GraphEdge] = Field(default_factory=list)
    sources: list[FactSources] = Field(default_factory=list)
    truncated: bool = False

    def node(self, name: str) -> GraphNode | None:
        """Return the node of a name or uuid, or None.

        Args:
            name: the name or the uuid of the node.
        """
        matches = (node for node in self.nodes if name in (node.name, node.uuid))
        return next(matches, None)

    def edges_of(self, node: GraphNode) -> list[GraphEdge]:
        """Return the edges of a node.

        Args:
            node: a node of this graph.
        """
        return [e for e in self.edges if node.uuid in (e.source_uuid, e.target_uuid)]

    def neighbours(self, node: GraphNode) -> list[GraphNode]:
        """Return the nodes that an edge links with a node.

        Args:
            node: a node of this graph.
        """
        linked = {u for e in self.edges_of(node) for u in (e.source_uuid, e.target_uuid)}
        return [one for one in self.nodes if one.uuid in linked - {node.uuid}]

"""Searches in a workroom and their results."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import (
    Id,
    Json,
    JsonObject,
    Number,
    OpenEnum,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza.schemas._list_answer import ListAnswer


class SearchMode(StrEnum):
    """How texts are compared with a query: by meaning, by words, or as the platform chooses."""

    AUTO = "auto"
    SEMANTIC = "semantic"
    EXACT = "exact"


class SearchRequest(Payload):
    """Body of a search; see `context.search` for its members."""

    component: ClassVar[str | None] = "SearchRequest"

    query: str
    collection_name: str | None = None
    filters: JsonObject | None = None
    score_threshold: Number | None = None
    search_mode: OpenEnum[SearchMode] | None = None
    top_k: int | None = None
    vectordb_id: Id | None = None


class UnifiedSearchRequest(Payload):
    """Body of a search; see `context.unified_search` for its members."""

    component: ClassVar[str | None] = "UnifiedSearchRequest"

    query: str
    collection_name: str | None = None
    collection_names: list[str] | None = None
    enable_graph_search: bool | None = None
    filters: JsonObject | None = None
    format_context: bool | None = None
    group_ids: list[str] | None = None
    max_iterations: int | None = None
    ontology_id: Id | None = None
    relevance_threshold: Number | None = None
    score_threshold: Number | None = None
    search_mode: OpenEnum[SearchMode] | None = None
    synthesize: bool | None = None
    top_k: int | None = None
    vectordb_id: Id | None = None
    vectordb_ids: list[Id] | None = None


class DatasetSearchRequest(Payload):
    """Body of a search in one dataset."""

    component: ClassVar[str | None] = "DatasetScopedSearchRequest"

    query: str
    enable_graph_search: bool | None = None
    max_iterations: int | None = None
    synthesize: bool | None = None
    top_k: int | None = None


class ChunkMetadata(Schema):
    """The source of a text. `timestamp_seconds` is the position in a recording."""

    component: ClassVar[str | None] = "ChunkMetadata"

    source_file: str = ""
    chunk_index: int | None = None
    created_at: Timestamp | None = None
    document_uri: str | None = None
    file_id: str | None = None
    frame_id: str | None = None
    frame_uri: str | None = None
    media_section: str | None = None
    media_type: str | None = None
    omniparse_chunk_id: str | None = None
    omniparse_doc_id: str | None = None
    page_number: int | None = None
    source_urn: str | None = None
    timestamp_seconds: Number | None = None


class SearchResult(Schema):
    """One text that was found; a higher score fits better."""

    component: ClassVar[str | None] = "SearchResult"

    id: str
    content: str
    score: Number = 0
    metadata: ChunkMetadata = Field(default_factory=ChunkMetadata)
    contains_exact_query: bool | None = None
    contains_normalized_query: bool | None = None
    from_graph: bool = False
    match_type: str | None = None
    matched_needles: list[str] = Field(default_factory=list)
    matched_span: list[Json] | None = None
    retrieved_by: list[str] = Field(default_factory=list)
    source_type: str = "document"

    @property
    def source_file(self) -> str:
        """The name of the file that the text comes from."""
        return self.metadata.source_file

    @property
    def span(self) -> tuple[int, int] | None:
        """The start and end of the query in the text; None if unknown."""
        match self.matched_span:
            case [int(start), int(end)]:
                return start, end
        return None


class PartialFailure(Schema):
    """A component of a search that did not work while others did."""

    collection: str | None = None
    collection_name: str | None = None
    code: str | None = None
    error: Json | None = None
    message: str | None = None
    reason: Json | None = None

    @property
    def text(self) -> str:
        """The name of the component and the platform's reason."""
        what = self.collection or self.collection_name
        why = self.message or self.error or self.reason or self.code
        return ": ".join(str(part) for part in (what, why) if part)


class SearchResults(ListAnswer[SearchResult]):
    """The results of a search, the best first. `search_time_ms` is milliseconds."""

    component: ClassVar[str | None] = "SearchResults"

    query: str = ""
    results: list[SearchResult] = Field(default_factory=list)
    collections_searched: list[str] = Field(default_factory=list)
    exact_match_count: int = 0
    is_exact_query: bool = False
    lexical_degraded_reason: str | None = None
    lexical_provider: str | None = None
    partial_failures: list[PartialFailure] = Field(default_factory=list)
    retrieval_mode: str = "vector"
    search_mode: OpenEnum[SearchMode] = SearchMode.AUTO
    search_time_ms: Number = 0
    semantic_neighbor_count: int = 0
    semantic_neighbors: list[SearchResult] = Field(default_factory=list)
    total_count: int = 0

    @property
    def texts(self) -> list[str]:
        """The texts of the results, the best first."""
        return [result.content for result in self.results]

    @property
    def sources_by_file(self) -> dict[str, list[SearchResult]]:
        """The results by their file names; the file with the best result comes first."""
        groups: dict[str, list[SearchResult]] = {}
        for result in self.results:
            groups.setdefault(result.source_file, []).append(result)
        return groups

    @property
    def degraded(self) -> bool:
        """True if a component of the search did not work, so that results may be missing."""
        return bool(self.partial_failures or self.lexical_degraded_reason)

    @property
    def degradation_reasons(self) -> list[str]:
        """The platform's reasons why results may be missing."""
        lexical = [self.lexical_degraded_reason] if self.lexical_degraded_reason else []
        return lexical + [failure.text for failure in self.partial_failures]

    def _items(self) -> Sequence[SearchResult]:
        return self.results


class SourceReference(Schema):
    """A source of an answer: a part of one file."""

    component: ClassVar[str | None] = "SourceReference"

    chunk_id: str
    filename: str
    score: Number = 0
    snippet: str = ""
    page_number: int | None = None
    source_urn: str | None = None


class Citation(Schema):
    """A quotation in an answer; the text of the answer refers to it by `citation_id`."""

    component: ClassVar[str | None] = "Citation"

    citation_id: int
    chunk_id: UUID | str
    source_file: str = ""
    excerpt: str = ""
    relevance_score: Number = 0
    chunk_position: int | None = None
    content_hash: str | None = None
    document_id: Id | None = None
    page_number: int | None = None
    source_type: str = "document"


class SearchIteration(Schema):
    """One round of a search that refines its query."""

    component: ClassVar[str | None] = "AgenticSearchIteration"

    iteration: int
    query: str = ""
    graph_results: int = 0
    max_score: Number = 0
    sufficient: bool = False
    vector_results: int = 0


class UnifiedSearchResults(SearchResults):
    """The results of a search.

    `context` is the results as one text for a prompt; `synthesis` is an answer that a model wrote.
    Both are None unless you asked for them.
    """

    component: ClassVar[str | None] = "UnifiedSearchResponse"

    citations: list[Citation] | None = None
    context: str | None = None
    graph_facts: list[SearchResult] | None = None
    graph_results: int | None = None
    iteration_history: list[SearchIteration] | None = None
    iterations: int | None = None
    refinement_queries: list[str] | None = None
    sources: list[SourceReference] = Field(default_factory=list)
    synthesis: str | None = None


class DatasetSearchMeta(Schema):
    """How one dataset was searched: its revision and the components used."""

    component: ClassVar[str | None] = "DatasetSearchMeta"

    dataset_urn: str
    retrieval_mode: str | None = None
    dataset_revision: int | None = None
    degradation_reasons: list[str] = Field(default_factory=list)
    graph_used: bool = False
    lexical_provider: str | None = None


class DatasetSearchResults(ListAnswer[SearchResult]):
    """The results of a search in one dataset."""

    component: ClassVar[str | None] = "DatasetScopedSearchResponse"

    meta: DatasetSearchMeta
    results: UnifiedSearchResults

    def _items(self) -> Sequence[SearchResult]:
        return self.results.results

    @property
    def texts(self) -> list[str]:
        """The texts of the results, the best first."""
        return self.results.texts

    @property
    def sources_by_file(self) -> dict[str, list[SearchResult]]:
        """The results by their file names; the file with the best result comes first."""
        return self.results.sources_by_file

    @property
    def degraded(self) -> bool:
        """True if a component of the search did not work, so that results may be missing."""
        return bool(self.meta.degradation_reasons) or self.results.degraded

    @property
    def degradation_reasons(self) -> list[str]:
        """The platform's reasons why results may be missing."""
        return self.meta.degradation_reasons + self.results.degradation_reasons

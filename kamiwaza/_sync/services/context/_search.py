# Written by scripts/unasync.py from kamiwaza/_async/services/context/_search.py: edit that.
"""Searching a workroom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack, cast
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.context_collections import CollectionInfo, collection_name_of
from kamiwaza.schemas.context_ontologies import OntologyInstance
from kamiwaza.schemas.context_search import (
    SearchRequest,
    SearchResults,
    UnifiedSearchRequest,
    UnifiedSearchResults,
)
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.search_options import (
    SearchCallOptions,
    SearchMembers,
    UnifiedSearchCallOptions,
    UnifiedSearchMembers,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import search, unified_search

SYNTHESIS_TIMEOUT = 120.0
"""Seconds without a byte until a search fails in which a model writes an answer."""


class ContextSearchMixin(BaseService):
    """Search the texts of a workroom."""

    def search(
        self,
        query: str,
        *,
        collection: CollectionInfo | str | None = None,
        vectordb: VectorDBInstance | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **options: Unpack[SearchCallOptions],
    ) -> SearchResults:
        """Return the texts that match a query best, the best first.

        `unified_search` has more options.

        Args:
            query: the text to search for, 1 to 10,000 characters.
            collection: the collection to search, or its name. Default: the platform's choice.
            vectordb: the vector database to search, or its id. Default: the one of the workroom.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
            options: how to search, see `SearchMembers`, and the options of the call.

        Raises:
            ResourceNotFoundError: there is no such collection.
            ServiceUnavailableError: a component of the search does not work; `code` says which.
        """
        members = cast("SearchMembers", options)
        body = SearchRequest(
            query=query,
            collection_name=collection_name_of(collection),
            vectordb_id=key_of(vectordb, "vectordb"),
            **members,
        )
        request = search(body=body, x_workroom_id=workroom_id_of(workroom))
        return self._call(request, SearchResults)

    def unified_search(
        self,
        query: str,
        *,
        collection: CollectionInfo | str | None = None,
        collections: Sequence[CollectionInfo | str] | None = None,
        vectordb: VectorDBInstance | UUID | str | None = None,
        vectordbs: Sequence[VectorDBInstance | UUID | str] | None = None,
        ontology: OntologyInstance | UUID | str | None = None,
        groups: Sequence[str] | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **options: Unpack[UnifiedSearchCallOptions],
    ) -> UnifiedSearchResults:
        """Return the texts that match a query best, optionally with an answer or a prompt text.

        A component that does not work does not fail the search: `degraded` and `partial_failures`
        of the answer report it. A search with `synthesize` takes a while.

        Args:
            query: the text to search for, 1 to 10,000 characters.
            collection: the collection to search, or its name. Default: the platform's choice.
            collections: several collections to search, or their names.
            vectordb: the vector database to search, or its id. Default: the one of the workroom.
            vectordbs: several vector databases to search, or their ids.
            ontology: the knowledge graph to search, or its id. Default: the platform's choice.
            groups: the names of the groups of the knowledge graph to search. Default: the
                platform's choice.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
            options: how to search, see `UnifiedSearchMembers`, and the options of the call.

        Raises:
            ResourceNotFoundError: there is no such collection.
            ServiceUnavailableError: no component of the search works; `code` says why.
        """
        members = cast("UnifiedSearchMembers", options)
        body = UnifiedSearchRequest(
            query=query,
            collection_name=collection_name_of(collection),
            collection_names=None
            if collections is None
            else [collection_name_of(one) for one in collections],
            vectordb_id=key_of(vectordb, "vectordb"),
            vectordb_ids=None
            if vectordbs is None
            else [key_of(one, "vectordbs") for one in vectordbs],
            ontology_id=key_of(ontology, "ontology"),
            group_ids=None if groups is None else [*groups],
            **members,
        )
        request = unified_search(body=body, x_workroom_id=workroom_id_of(workroom))
        timeout = SYNTHESIS_TIMEOUT if members.get("synthesize") else None
        return self._call(request, UnifiedSearchResults, timeout=timeout)

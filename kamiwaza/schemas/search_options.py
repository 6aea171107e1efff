"""Options that `context.search` and `context.unified_search` share."""

from __future__ import annotations

from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._base import JsonObject  # noqa: TC001  # read at run time by the guard
from kamiwaza.schemas.context_search import SearchMode  # noqa: TC001  # read at run time by the guard


class SearchMembers(TypedDict, total=False):
    """Options of a search. Members that are missing or None have their defaults.

    Attributes:
        top_k: the most texts to return, 1 to 100. Default: 10.
        filters: members that the metadata must have. Default: none.
        score_threshold: the smallest score of a text, 0 to 1. Default: none.
        search_mode: `auto`, `semantic` (by meaning) or `exact` (by words). Default: `auto`.
    """

    top_k: int | None
    filters: JsonObject | None
    score_threshold: float | None
    search_mode: SearchMode | str | None


class UnifiedSearchMembers(SearchMembers, total=False):
    """`SearchMembers`, and the options that only `unified_search` has.

    Attributes:
        relevance_threshold: the score at which the platform stops to refine the query, 0 to 1.
            Default: 0.7.
        enable_graph_search: search a knowledge graph too. Default: False.
        max_iterations: how often the platform may search with a refined query, 1 to 10.
            Default: 1.
        format_context: add `context`: the texts as one text for a prompt. Default: False.
        synthesize: add `synthesis`: an answer that a model writes, with `citations`. Default:
            False.
    """

    relevance_threshold: float | None
    enable_graph_search: bool | None
    max_iterations: int | None
    format_context: bool | None
    synthesize: bool | None


class SearchCallOptions(SearchMembers, CallOptions, total=False):
    """`SearchMembers`, and the options of the call."""


class UnifiedSearchCallOptions(UnifiedSearchMembers, CallOptions, total=False):
    """`UnifiedSearchMembers`, and the options of the call."""

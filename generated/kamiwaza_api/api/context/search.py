"""POST /context/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import Case, either, variants
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.search_results import SearchResults
    from ...models.unified_search_response import UnifiedSearchResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.search",
    method="POST",
    path="/context/search",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def search(
    *, body: Mapping[str, object] | SupportsModelDump, x_workroom_id: str | None | Unset = UNSET
) -> Request[SearchResults | UnifiedSearchResponse]:
    """Search the workroom, in the unified or the older form depending on the body.

    POST /context/search
    """
    return Request(
        ENDPOINT,
        "/context/search",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> SearchResults | UnifiedSearchResponse:
    from ...models.search_results import SearchResults
    from ...models.unified_search_response import UnifiedSearchResponse

    answer: SearchResults | UnifiedSearchResponse = either(
        variants(Case(SearchResults.from_dict), Case(UnifiedSearchResponse.from_dict))
    )(data)
    return answer

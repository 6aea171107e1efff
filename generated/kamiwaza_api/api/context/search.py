"""POST /context/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

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

    def _parse_response_200(data: Any) -> SearchResults | UnifiedSearchResponse:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_0 = SearchResults.from_dict(data)

            return response_200_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = UnifiedSearchResponse.from_dict(data)

            return response_200_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(SearchResults | UnifiedSearchResponse, data)

    response_200 = _parse_response_200(data)

    return response_200

"""POST /context/search/simple."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.search_request import SearchRequest
    from ...models.search_results import SearchResults
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.semantic_search_legacy",
    method="POST",
    path="/context/search/simple",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    deprecated=True,
)


def semantic_search_legacy(
    *,
    body: SearchRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[SearchResults]:
    """Search by meaning alone (deprecated for unified search).

    POST /context/search/simple

    Deprecated by the platform.
    """
    return Request(
        ENDPOINT,
        "/context/search/simple",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> SearchResults:
    from ...models.search_results import SearchResults

    return SearchResults.from_dict(data)

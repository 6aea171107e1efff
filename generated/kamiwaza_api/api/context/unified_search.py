"""POST /context/search/unified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.unified_search_request import UnifiedSearchRequest
    from ...models.unified_search_response import UnifiedSearchResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.unified_search",
    method="POST",
    path="/context/search/unified",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def unified_search(
    *,
    body: UnifiedSearchRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[UnifiedSearchResponse]:
    """Search the workroom and optionally write an answer from the results.

    POST /context/search/unified
    """
    return Request(
        ENDPOINT,
        "/context/search/unified",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> UnifiedSearchResponse:
    from ...models.unified_search_response import UnifiedSearchResponse

    return UnifiedSearchResponse.from_dict(data)

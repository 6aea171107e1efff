"""POST /context/search/agentic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.agentic_search_request import AgenticSearchRequest
    from ...models.agentic_search_response import AgenticSearchResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.agentic_search_legacy",
    method="POST",
    path="/context/search/agentic",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    deprecated=True,
)


def agentic_search_legacy(
    *,
    body: AgenticSearchRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[AgenticSearchResponse]:
    """Search with an agent that writes an answer (deprecated for unified search).

    POST /context/search/agentic

    Deprecated by the platform.
    """
    return Request(
        ENDPOINT,
        "/context/search/agentic",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> AgenticSearchResponse:
    from ...models.agentic_search_response import AgenticSearchResponse

    return AgenticSearchResponse.from_dict(data)

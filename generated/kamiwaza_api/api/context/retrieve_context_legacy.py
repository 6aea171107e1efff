"""POST /context/search/retrieve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.retrieve_request import RetrieveRequest
    from ...models.retrieve_response import RetrieveResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.retrieve_context_legacy",
    method="POST",
    path="/context/search/retrieve",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    deprecated=True,
)


def retrieve_context_legacy(
    *,
    body: RetrieveRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[RetrieveResponse]:
    """Retrieve formatted context for a prompt (deprecated for unified search).

    POST /context/search/retrieve

    Deprecated by the platform.
    """
    return Request(
        ENDPOINT,
        "/context/search/retrieve",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> RetrieveResponse:
    from ...models.retrieve_response import RetrieveResponse

    return RetrieveResponse.from_dict(data)

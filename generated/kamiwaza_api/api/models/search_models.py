"""POST /models/search/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.model_search_request import ModelSearchRequest
    from ...models.model_search_response import ModelSearchResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="models.search_models",
    method="POST",
    path="/models/search/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def search_models(
    *, body: ModelSearchRequest | Mapping[str, object] | SupportsModelDump
) -> Request[ModelSearchResponse]:
    """Search for models on the hub and among the local ones.

    POST /models/search/
    """
    return Request(ENDPOINT, "/models/search/", _parse, body=body)


def _parse(data: Any) -> ModelSearchResponse:
    from ...models.model_search_response import ModelSearchResponse

    return ModelSearchResponse.from_dict(data)

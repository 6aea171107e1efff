"""GET /context/embedding-model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.embedding_model_binding_response import EmbeddingModelBindingResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_embedding_model",
    method="GET",
    path="/context/embedding-model",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def get_embedding_model(
    *, group_id: str, x_workroom_id: str | None | Unset = UNSET
) -> Request[EmbeddingModelBindingResponse]:
    """Return the embedding model bound to a group.

    GET /context/embedding-model
    """
    return Request(
        ENDPOINT,
        "/context/embedding-model",
        _parse,
        query=pairs(("group_id", group_id)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> EmbeddingModelBindingResponse:
    from ...models.embedding_model_binding_response import EmbeddingModelBindingResponse

    return EmbeddingModelBindingResponse.from_dict(data)

"""PUT /context/embedding-model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.embedding_model_binding_response import EmbeddingModelBindingResponse
    from ...models.set_embedding_model_request import SetEmbeddingModelRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="context.set_embedding_model",
    method="PUT",
    path="/context/embedding-model",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="idempotent",
)


def set_embedding_model(
    *, body: SetEmbeddingModelRequest | Mapping[str, object] | SupportsModelDump
) -> Request[EmbeddingModelBindingResponse]:
    """Bind an embedding model to a group.

    PUT /context/embedding-model
    """
    return Request(ENDPOINT, "/context/embedding-model", _parse, body=body)


def _parse(data: Any) -> EmbeddingModelBindingResponse:
    from ...models.embedding_model_binding_response import EmbeddingModelBindingResponse

    return EmbeddingModelBindingResponse.from_dict(data)

"""POST /embedding/generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.embedding_output import EmbeddingOutput
    from ...models.embedding_request import EmbeddingRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="embedding.create_embedding",
    method="POST",
    path="/embedding/generate",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def create_embedding(
    *, body: EmbeddingRequest | Mapping[str, object] | SupportsModelDump
) -> Request[EmbeddingOutput]:
    """Embed one text and return its vector.

    POST /embedding/generate
    """
    return Request(ENDPOINT, "/embedding/generate", _parse, body=body)


def _parse(data: Any) -> EmbeddingOutput:
    from ...models.embedding_output import EmbeddingOutput

    return EmbeddingOutput.from_dict(data)

"""POST /embedding/chunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import either
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chunk_response import ChunkResponse
    from ...models.chunk_text_request import ChunkTextRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="embedding.chunk_text",
    method="POST",
    path="/embedding/chunk",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def chunk_text(
    *,
    body: ChunkTextRequest | Mapping[str, object] | SupportsModelDump,
    model: str | None | Unset = UNSET,
    provider_type: str | None | Unset = UNSET,
    device: str | None | Unset = UNSET,
) -> Request[ChunkResponse | list[str]]:
    """Split a text into chunks, optionally with their positions.

    POST /embedding/chunk
    """
    return Request(
        ENDPOINT,
        "/embedding/chunk",
        _parse,
        query=pairs(("model", model), ("provider_type", provider_type), ("device", device)),
        body=body,
    )


def _parse(data: Any) -> ChunkResponse | list[str]:
    from ...models.chunk_response import ChunkResponse

    answer: ChunkResponse | list[str] = either(ChunkResponse.from_dict)(data)
    return answer

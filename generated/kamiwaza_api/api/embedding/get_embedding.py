"""GET /embedding/generate/{text}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.embedding_output import EmbeddingOutput
    from ...types import Unset

ENDPOINT = Endpoint(
    name="embedding.get_embedding",
    method="GET",
    path="/embedding/generate/{text}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
    deprecated=True,
)


def get_embedding(
    text: str,
    *,
    model: str | None | Unset = UNSET,
    provider_type: str | None | Unset = UNSET,
    device: str | None | Unset = UNSET,
    return_offset: bool | None | Unset = UNSET,
) -> Request[EmbeddingOutput]:
    """Embed a text given in the URL (deprecated because URLs get logged).

    GET /embedding/generate/{text}

    Deprecated by the platform.
    """
    return Request(
        ENDPOINT,
        f"/embedding/generate/{segment('get_embedding', 'text', text)}",
        _parse,
        query=pairs(
            ("model", model),
            ("provider_type", provider_type),
            ("device", device),
            ("return_offset", return_offset),
        ),
    )


def _parse(data: Any) -> EmbeddingOutput:
    from ...models.embedding_output import EmbeddingOutput

    return EmbeddingOutput.from_dict(data)

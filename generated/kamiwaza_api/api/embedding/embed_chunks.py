"""POST /embedding/batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="embedding.embed_chunks",
    method="POST",
    path="/embedding/batch",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def embed_chunks(
    *,
    body: Sequence[object] | SupportsModelDump,
    model: str | None | Unset = UNSET,
    provider_type: str | None | Unset = UNSET,
    device: str | None | Unset = UNSET,
    batch_size: int | None | Unset = UNSET,
) -> Request[list[list[float]]]:
    """Embed many texts and return one vector for each.

    POST /embedding/batch
    """
    return Request(
        ENDPOINT,
        "/embedding/batch",
        _parse,
        query=pairs(
            ("model", model),
            ("provider_type", provider_type),
            ("device", device),
            ("batch_size", batch_size),
        ),
        body=body,
    )


def _parse(data: Any) -> list[list[float]]:
    answer: list[list[float]] = data
    return answer

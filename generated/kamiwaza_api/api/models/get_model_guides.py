"""GET /guide/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.model_guide import ModelGuide

ENDPOINT = Endpoint(
    name="models.get_model_guides",
    method="GET",
    path="/guide/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_model_guides() -> Request[list[ModelGuide]]:
    """List the entries of the model guide.

    GET /guide/
    """
    return Request(ENDPOINT, "/guide/", _parse)


def _parse(data: Any) -> list[ModelGuide]:
    from ...models.model_guide import ModelGuide

    answer: list[ModelGuide] = each(ModelGuide.from_dict)(data)
    return answer

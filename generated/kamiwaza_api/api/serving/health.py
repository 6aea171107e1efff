"""GET /serving/health."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.health_response_200_item import HealthResponse200Item

ENDPOINT = Endpoint(
    name="serving.health",
    method="GET",
    path="/serving/health",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def health() -> Request[list[HealthResponse200Item]]:
    """Return the health report of model serving.

    GET /serving/health
    """
    return Request(ENDPOINT, "/serving/health", _parse)


def _parse(data: Any) -> list[HealthResponse200Item]:
    from ...models.health_response_200_item import HealthResponse200Item

    answer: list[HealthResponse200Item] = each(HealthResponse200Item.from_dict)(data)
    return answer

"""GET /embedding/providers."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request

ENDPOINT = Endpoint(
    name="embedding.get_providers",
    method="GET",
    path="/embedding/providers",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_providers() -> Request[list[str]]:
    """List the embedding providers.

    GET /embedding/providers
    """
    return Request(ENDPOINT, "/embedding/providers", _parse)


def _parse(data: Any) -> list[str]:
    answer: list[str] = data
    return answer

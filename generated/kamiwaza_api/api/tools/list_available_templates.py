"""GET /tool/templates/available."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request

ENDPOINT = Endpoint(
    name="tools.list_available_templates",
    method="GET",
    path="/tool/templates/available",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_available_templates() -> Request[list[Any]]:
    """List the tool templates available for deployment.

    GET /tool/templates/available
    """
    return Request(ENDPOINT, "/tool/templates/available", _parse)


def _parse(data: Any) -> list[Any]:
    answer: list[Any] = data
    return answer

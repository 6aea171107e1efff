"""GET /tool/templates."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request

ENDPOINT = Endpoint(
    name="tools.list_tool_templates",
    method="GET",
    path="/tool/templates",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_tool_templates() -> Request[list[Any]]:
    """List the tool templates.

    GET /tool/templates
    """
    return Request(ENDPOINT, "/tool/templates", _parse)


def _parse(data: Any) -> list[Any]:
    answer: list[Any] = data
    return answer

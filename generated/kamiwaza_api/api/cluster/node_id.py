"""GET /node/node_id."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request

ENDPOINT = Endpoint(
    name="cluster.node_id",
    method="GET",
    path="/node/node_id",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def node_id() -> Request[str]:
    """Return the id of the node that answers.

    GET /node/node_id
    """
    return Request(ENDPOINT, "/node/node_id", _parse)


def _parse(data: Any) -> str:
    answer: str = data
    return answer

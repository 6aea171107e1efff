"""GET /catalog/."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="catalog.read_root",
    method="GET",
    path="/catalog/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def read_root() -> Request[Any]:
    """Return the banner of the catalog service.

    GET /catalog/
    """
    return Request(ENDPOINT, "/catalog/", parse_any)

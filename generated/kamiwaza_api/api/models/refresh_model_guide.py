"""POST /guide/refresh."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="models.refresh_model_guide",
    method="POST",
    path="/guide/refresh",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def refresh_model_guide() -> Request[Any]:
    """Refresh the model guide.

    POST /guide/refresh

    Requires the admin role.
    """
    return Request(ENDPOINT, "/guide/refresh", parse_any)

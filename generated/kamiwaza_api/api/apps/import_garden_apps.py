"""POST /apps/garden/import."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="apps.import_garden_apps",
    method="POST",
    path="/apps/garden/import",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def import_garden_apps() -> Request[Any]:
    """Import the apps of the App Garden and return how many came in.

    POST /apps/garden/import

    Requires the admin role.
    """
    return Request(ENDPOINT, "/apps/garden/import", parse_any)

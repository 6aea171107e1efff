"""GET /logger/stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.log_stats import LogStats

ENDPOINT = Endpoint(
    name="logs.get_log_statistics",
    method="GET",
    path="/logger/stats",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def get_log_statistics() -> Request[LogStats]:
    """Return how many logs are stored and how much space they take.

    GET /logger/stats

    Requires the admin role.
    """
    return Request(ENDPOINT, "/logger/stats", _parse)


def _parse(data: Any) -> LogStats:
    from ...models.log_stats import LogStats

    return LogStats.from_dict(data)

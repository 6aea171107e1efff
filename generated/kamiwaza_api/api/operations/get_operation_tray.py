"""GET /operations/tray."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.tray_projection import TrayProjection

ENDPOINT = Endpoint(
    name="operations.get_operation_tray",
    method="GET",
    path="/operations/tray",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_operation_tray() -> Request[TrayProjection]:
    """Return the tray of running work, updates and records that need attention.

    GET /operations/tray
    """
    return Request(ENDPOINT, "/operations/tray", _parse)


def _parse(data: Any) -> TrayProjection:
    from ...models.tray_projection import TrayProjection

    return TrayProjection.from_dict(data)

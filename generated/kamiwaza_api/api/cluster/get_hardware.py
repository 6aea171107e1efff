"""GET /cluster/hardware/{hardware_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.hardware import Hardware

ENDPOINT = Endpoint(
    name="cluster.get_hardware",
    method="GET",
    path="/cluster/hardware/{hardware_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_hardware(hardware_id: UUID | str) -> Request[Hardware]:
    """Return one hardware record.

    GET /cluster/hardware/{hardware_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT, f"/cluster/hardware/{segment('get_hardware', 'hardware_id', hardware_id)}", _parse
    )


def _parse(data: Any) -> Hardware:
    from ...models.hardware import Hardware

    return Hardware.from_dict(data)

"""POST /cluster/hardware."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_hardware import CreateHardware
    from ...models.hardware import Hardware
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.create_hardware",
    method="POST",
    path="/cluster/hardware",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def create_hardware(
    *, body: CreateHardware | Mapping[str, object] | SupportsModelDump
) -> Request[Hardware]:
    """Create a hardware record.

    POST /cluster/hardware

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/hardware", _parse, body=body)


def _parse(data: Any) -> Hardware:
    from ...models.hardware import Hardware

    return Hardware.from_dict(data)

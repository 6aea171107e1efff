"""GET /extensions/{name}/status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.extension_status import ExtensionStatus

ENDPOINT = Endpoint(
    name="extensions.get_status",
    method="GET",
    path="/extensions/{name}/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_status(name: str) -> Request[ExtensionStatus]:
    """Return the phase, services and recent events of an extension.

    GET /extensions/{name}/status
    """
    return Request(ENDPOINT, f"/extensions/{segment('get_status', 'name', name)}/status", _parse)


def _parse(data: Any) -> ExtensionStatus:
    from ...models.extension_status import ExtensionStatus

    return ExtensionStatus.from_dict(data)

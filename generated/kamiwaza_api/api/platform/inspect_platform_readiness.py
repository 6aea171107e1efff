"""GET /platform/readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.platform_readiness import PlatformReadiness

ENDPOINT = Endpoint(
    name="platform.inspect_platform_readiness",
    method="GET",
    path="/platform/readiness",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def inspect_platform_readiness() -> Request[PlatformReadiness]:
    """Return which parts of the platform are ready and which are missing.

    GET /platform/readiness
    """
    return Request(ENDPOINT, "/platform/readiness", _parse)


def _parse(data: Any) -> PlatformReadiness:
    from ...models.platform_readiness import PlatformReadiness

    return PlatformReadiness.from_dict(data)

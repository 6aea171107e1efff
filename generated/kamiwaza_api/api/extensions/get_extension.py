"""GET /extensions/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.extension import Extension

ENDPOINT = Endpoint(
    name="extensions.get_extension",
    method="GET",
    path="/extensions/{name}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_extension(name: str) -> Request[Extension]:
    """Return one extension.

    GET /extensions/{name}
    """
    return Request(ENDPOINT, f"/extensions/{segment('get_extension', 'name', name)}", _parse)


def _parse(data: Any) -> Extension:
    from ...models.extension import Extension

    return Extension.from_dict(data)

"""GET /context/global-settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.context_global_settings import ContextGlobalSettings

ENDPOINT = Endpoint(
    name="context.get_global_context_settings",
    method="GET",
    path="/context/global-settings",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def get_global_context_settings() -> Request[ContextGlobalSettings]:
    """Return the global context settings.

    GET /context/global-settings
    """
    return Request(ENDPOINT, "/context/global-settings", _parse)


def _parse(data: Any) -> ContextGlobalSettings:
    from ...models.context_global_settings import ContextGlobalSettings

    return ContextGlobalSettings.from_dict(data)

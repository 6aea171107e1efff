"""PATCH /context/global-settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.context_global_settings import ContextGlobalSettings
    from ...models.update_context_global_settings import UpdateContextGlobalSettings
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="context.patch_global_context_settings",
    method="PATCH",
    path="/context/global-settings",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="never",
)


def patch_global_context_settings(
    *, body: UpdateContextGlobalSettings | Mapping[str, object] | SupportsModelDump
) -> Request[ContextGlobalSettings]:
    """Change the global context settings.

    PATCH /context/global-settings
    """
    return Request(ENDPOINT, "/context/global-settings", _parse, body=body)


def _parse(data: Any) -> ContextGlobalSettings:
    from ...models.context_global_settings import ContextGlobalSettings

    return ContextGlobalSettings.from_dict(data)

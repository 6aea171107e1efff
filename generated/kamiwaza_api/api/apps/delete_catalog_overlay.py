"""DELETE /apps/app_templates/catalog/overlay/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.catalog_overlay_remove_response import CatalogOverlayRemoveResponse

ENDPOINT = Endpoint(
    name="apps.delete_catalog_overlay",
    method="DELETE",
    path="/apps/app_templates/catalog/overlay/{name}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="idempotent",
)


def delete_catalog_overlay(name: str) -> Request[CatalogOverlayRemoveResponse]:
    """Remove a developer overlay and restore the catalog template behind it.

    DELETE /apps/app_templates/catalog/overlay/{name}
    """
    return Request(
        ENDPOINT,
        f"/apps/app_templates/catalog/overlay/{segment('delete_catalog_overlay', 'name', name)}",
        _parse,
    )


def _parse(data: Any) -> CatalogOverlayRemoveResponse:
    from ...models.catalog_overlay_remove_response import CatalogOverlayRemoveResponse

    return CatalogOverlayRemoveResponse.from_dict(data)

"""GET /oauth-broker/apps/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.app_installation_list_response import AppInstallationListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="oauth_broker.list_app_installations",
    method="GET",
    path="/oauth-broker/apps/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_app_installations(
    *,
    owner_user_id: UUID | str | None | Unset = UNSET,
    lifecycle_status: str | None | Unset = UNSET,
) -> Request[AppInstallationListResponse]:
    """List the app installations.

    GET /oauth-broker/apps/
    """
    return Request(
        ENDPOINT,
        "/oauth-broker/apps/",
        _parse,
        query=pairs(("owner_user_id", owner_user_id), ("lifecycle_status", lifecycle_status)),
    )


def _parse(data: Any) -> AppInstallationListResponse:
    from ...models.app_installation_list_response import AppInstallationListResponse

    return AppInstallationListResponse.from_dict(data)

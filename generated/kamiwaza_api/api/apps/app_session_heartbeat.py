"""POST /apps/sessions/heartbeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.app_session_response import AppSessionResponse

ENDPOINT = Endpoint(
    name="apps.app_session_heartbeat",
    method="POST",
    path="/apps/sessions/heartbeat",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="never",
)


def app_session_heartbeat() -> Request[AppSessionResponse]:
    """Keep an app session alive from inside the app.

    POST /apps/sessions/heartbeat
    """
    return Request(ENDPOINT, "/apps/sessions/heartbeat", _parse)


def _parse(data: Any) -> AppSessionResponse:
    from ...models.app_session_response import AppSessionResponse

    return AppSessionResponse.from_dict(data)

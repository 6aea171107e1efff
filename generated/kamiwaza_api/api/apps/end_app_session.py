"""POST /apps/sessions/end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.app_session_end_request import AppSessionEndRequest
    from ...models.app_session_response import AppSessionResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="apps.end_app_session",
    method="POST",
    path="/apps/sessions/end",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.3",
    repeat="never",
)


def end_app_session(
    *, body: AppSessionEndRequest | Mapping[str, object] | SupportsModelDump | Unset = UNSET
) -> Request[AppSessionResponse]:
    """End an app session from inside the app.

    POST /apps/sessions/end
    """
    return Request(ENDPOINT, "/apps/sessions/end", _parse, body=body)


def _parse(data: Any) -> AppSessionResponse:
    from ...models.app_session_response import AppSessionResponse

    return AppSessionResponse.from_dict(data)

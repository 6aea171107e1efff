"""GET /apps/remote/apps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="apps.list_remote_apps",
    method="GET",
    path="/apps/remote/apps",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_remote_apps(*, force_refresh: bool | None | Unset = UNSET) -> Request[list[Any]]:
    """List the apps offered by the remote catalog.

    GET /apps/remote/apps
    """
    return Request(
        ENDPOINT, "/apps/remote/apps", _parse, query=pairs(("force_refresh", force_refresh))
    )


def _parse(data: Any) -> list[Any]:
    answer: list[Any] = data
    return answer

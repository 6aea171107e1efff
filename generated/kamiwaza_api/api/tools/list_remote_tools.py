"""GET /tool/remote/tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="tools.list_remote_tools",
    method="GET",
    path="/tool/remote/tools",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_remote_tools(*, force_refresh: bool | None | Unset = UNSET) -> Request[list[Any]]:
    """List the tools offered by the remote catalog.

    GET /tool/remote/tools
    """
    return Request(
        ENDPOINT, "/tool/remote/tools", _parse, query=pairs(("force_refresh", force_refresh))
    )


def _parse(data: Any) -> list[Any]:
    answer: list[Any] = data
    return answer

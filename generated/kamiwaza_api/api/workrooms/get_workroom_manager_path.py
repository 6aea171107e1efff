"""GET /workrooms/manager/path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.workroom_manager_path_response import WorkroomManagerPathResponse

ENDPOINT = Endpoint(
    name="workrooms.get_workroom_manager_path",
    method="GET",
    path="/workrooms/manager/path",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def get_workroom_manager_path() -> Request[WorkroomManagerPathResponse]:
    """Return the path at which the user interface opens the workroom manager.

    GET /workrooms/manager/path
    """
    return Request(ENDPOINT, "/workrooms/manager/path", _parse)


def _parse(data: Any) -> WorkroomManagerPathResponse:
    from ...models.workroom_manager_path_response import WorkroomManagerPathResponse

    return WorkroomManagerPathResponse.from_dict(data)

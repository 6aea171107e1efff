"""GET /workrooms/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.workroom_list_response import WorkroomListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.list_workrooms",
    method="GET",
    path="/workrooms/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_workrooms(
    *, include_archived: bool | None | Unset = UNSET
) -> Request[WorkroomListResponse]:
    """List the caller's workrooms, optionally with archived ones.

    GET /workrooms/
    """
    return Request(
        ENDPOINT, "/workrooms/", _parse, query=pairs(("include_archived", include_archived))
    )


def _parse(data: Any) -> WorkroomListResponse:
    from ...models.workroom_list_response import WorkroomListResponse

    return WorkroomListResponse.from_dict(data)

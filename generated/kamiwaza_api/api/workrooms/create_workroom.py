"""POST /workrooms/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_workroom import CreateWorkroom
    from ...models.workroom_response import WorkroomResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="workrooms.create_workroom",
    method="POST",
    path="/workrooms/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def create_workroom(
    *, body: CreateWorkroom | Mapping[str, object] | SupportsModelDump
) -> Request[WorkroomResponse]:
    """Create a workroom.

    POST /workrooms/
    """
    return Request(ENDPOINT, "/workrooms/", _parse, body=body)


def _parse(data: Any) -> WorkroomResponse:
    from ...models.workroom_response import WorkroomResponse

    return WorkroomResponse.from_dict(data)

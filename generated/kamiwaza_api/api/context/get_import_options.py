"""GET /context/pipelines/import-options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.import_options_response import ImportOptionsResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_import_options",
    method="GET",
    path="/context/pipelines/import-options",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def get_import_options(
    *, x_workroom_id: str | None | Unset = UNSET
) -> Request[ImportOptionsResponse]:
    """Return the file types and stages that imports can use.

    GET /context/pipelines/import-options
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/import-options",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> ImportOptionsResponse:
    from ...models.import_options_response import ImportOptionsResponse

    return ImportOptionsResponse.from_dict(data)

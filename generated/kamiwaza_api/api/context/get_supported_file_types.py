"""GET /context/pipelines/supported-types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_supported_file_types",
    method="GET",
    path="/context/pipelines/supported-types",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_supported_file_types(*, x_workroom_id: str | None | Unset = UNSET) -> Request[list[str]]:
    """List the file types that pipelines can process.

    GET /context/pipelines/supported-types
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/supported-types",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> list[str]:
    answer: list[str] = data
    return answer

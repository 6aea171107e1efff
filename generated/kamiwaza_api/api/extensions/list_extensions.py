"""GET /extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.extension import Extension
    from ...types import Unset

ENDPOINT = Endpoint(
    name="extensions.list_extensions",
    method="GET",
    path="/extensions",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_extensions(*, workroom_id: str | None | Unset = UNSET) -> Request[list[Extension]]:
    """List the extensions, optionally of one workroom.

    GET /extensions
    """
    return Request(ENDPOINT, "/extensions", _parse, query=pairs(("workroom_id", workroom_id)))


def _parse(data: Any) -> list[Extension]:
    from ...models.extension import Extension

    answer: list[Extension] = each(Extension.from_dict)(data)
    return answer

"""GET /context/vectordbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.vector_db_instance import VectorDBInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_vectordbs",
    method="GET",
    path="/context/vectordbs",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def list_vectordbs(*, x_workroom_id: str | None | Unset = UNSET) -> Request[list[VectorDBInstance]]:
    """List the vector databases of the workroom.

    GET /context/vectordbs
    """
    return Request(
        ENDPOINT, "/context/vectordbs", _parse, headers=pairs(("X-Workroom-ID", x_workroom_id))
    )


def _parse(data: Any) -> list[VectorDBInstance]:
    from ...models.vector_db_instance import VectorDBInstance

    answer: list[VectorDBInstance] = each(VectorDBInstance.from_dict)(data)
    return answer

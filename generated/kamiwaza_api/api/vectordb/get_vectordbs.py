"""GET /vectordb/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.vector_db import VectorDB
    from ...types import Unset

ENDPOINT = Endpoint(
    name="vectordb.get_vectordbs",
    method="GET",
    path="/vectordb/",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_vectordbs(*, engine: str | None | Unset = UNSET) -> Request[list[VectorDB]]:
    """List the vector databases at the address kept for older clients.

    GET /vectordb/

    Requires the admin role.
    """
    return Request(ENDPOINT, "/vectordb/", _parse, query=pairs(("engine", engine)))


def _parse(data: Any) -> list[VectorDB]:
    from ...models.vector_db import VectorDB

    answer: list[VectorDB] = each(VectorDB.from_dict)(data)
    return answer

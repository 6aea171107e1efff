"""GET /auth/tuples/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.tuple_record import TupleRecord
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.list_relations",
    method="GET",
    path="/auth/tuples/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
)


def list_relations(
    *, tenant: str | None | Unset = UNSET, object_namespace: str | None | Unset = UNSET
) -> Request[list[TupleRecord]]:
    """List the relationship tuples.

    GET /auth/tuples/
    """
    return Request(
        ENDPOINT,
        "/auth/tuples/",
        _parse,
        query=pairs(("tenant", tenant), ("object_namespace", object_namespace)),
    )


def _parse(data: Any) -> list[TupleRecord]:
    from ...models.tuple_record import TupleRecord

    answer: list[TupleRecord] = each(TupleRecord.from_dict)(data)
    return answer

"""POST /auth/tuples/diff."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tuple_diff_request import TupleDiffRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.diff_relations",
    method="POST",
    path="/auth/tuples/diff",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
)


def diff_relations(
    *, body: TupleDiffRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Compare a tuple manifest with the stored relationship tuples.

    POST /auth/tuples/diff
    """
    return Request(ENDPOINT, "/auth/tuples/diff", parse_any, body=body)

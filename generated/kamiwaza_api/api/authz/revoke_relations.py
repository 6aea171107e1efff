"""POST /auth/tuples/revoke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tuple_revoke_request import TupleRevokeRequest
    from ...models.tuple_revoke_response import TupleRevokeResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.revoke_relations",
    method="POST",
    path="/auth/tuples/revoke",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.3",
    repeat="never",
)


def revoke_relations(
    *, body: TupleRevokeRequest | Mapping[str, object] | SupportsModelDump
) -> Request[TupleRevokeResponse]:
    """Revoke the relationship tuples of a manifest, optionally as a dry run.

    POST /auth/tuples/revoke
    """
    return Request(ENDPOINT, "/auth/tuples/revoke", _parse, body=body)


def _parse(data: Any) -> TupleRevokeResponse:
    from ...models.tuple_revoke_response import TupleRevokeResponse

    return TupleRevokeResponse.from_dict(data)

"""POST /auth/pats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.pat_create import PATCreate
    from ...models.pat_create_response import PATCreateResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.create_pat",
    method="POST",
    path="/auth/pats",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_pat(
    *,
    body: PATCreate | Mapping[str, object] | SupportsModelDump | Unset = UNSET,
    name: str | None | Unset = UNSET,
    ttl_seconds: int | None | Unset = UNSET,
    scope: str | None | Unset = UNSET,
    aud: str | None | Unset = UNSET,
) -> Request[PATCreateResponse]:
    """Create a personal access token, whose secret is shown only once.

    POST /auth/pats
    """
    return Request(
        ENDPOINT,
        "/auth/pats",
        _parse,
        query=pairs(("name", name), ("ttl_seconds", ttl_seconds), ("scope", scope), ("aud", aud)),
        body=body,
    )


def _parse(data: Any) -> PATCreateResponse:
    from ...models.pat_create_response import PATCreateResponse

    return PATCreateResponse.from_dict(data)

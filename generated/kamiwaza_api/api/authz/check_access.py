"""POST /auth/check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.check_request import CheckRequest
    from ...models.check_response import CheckResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.check_access",
    method="POST",
    path="/auth/check",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def check_access(
    *, body: CheckRequest | Mapping[str, object] | SupportsModelDump
) -> Request[CheckResponse]:
    """Check whether a subject may act on an object and return the decision.

    POST /auth/check
    """
    return Request(ENDPOINT, "/auth/check", _parse, body=body)


def _parse(data: Any) -> CheckResponse:
    from ...models.check_response import CheckResponse

    return CheckResponse.from_dict(data)

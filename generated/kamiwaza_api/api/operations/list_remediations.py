"""GET /remediations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.remediation_descriptor import RemediationDescriptor

ENDPOINT = Endpoint(
    name="operations.list_remediations",
    method="GET",
    path="/remediations",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def list_remediations() -> Request[list[RemediationDescriptor]]:
    """List the available remediations.

    GET /remediations
    """
    return Request(ENDPOINT, "/remediations", _parse)


def _parse(data: Any) -> list[RemediationDescriptor]:
    from ...models.remediation_descriptor import RemediationDescriptor

    answer: list[RemediationDescriptor] = each(RemediationDescriptor.from_dict)(data)
    return answer

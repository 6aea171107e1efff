"""POST /remediations/{remediation_id}/preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.remediation_preview import RemediationPreview
    from ...models.remediation_target import RemediationTarget
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="operations.preview_remediation",
    method="POST",
    path="/remediations/{remediation_id}/preview",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def preview_remediation(
    remediation_id: str, *, body: RemediationTarget | Mapping[str, object] | SupportsModelDump
) -> Request[RemediationPreview]:
    """Preview what a remediation would change.

    POST /remediations/{remediation_id}/preview
    """
    return Request(
        ENDPOINT,
        f"/remediations/{segment('preview_remediation', 'remediation_id', remediation_id)}/preview",
        _parse,
        body=body,
    )


def _parse(data: Any) -> RemediationPreview:
    from ...models.remediation_preview import RemediationPreview

    return RemediationPreview.from_dict(data)

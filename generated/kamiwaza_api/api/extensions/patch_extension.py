"""PATCH /extensions/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.extension import Extension
    from ...models.patch_extension import PatchExtension
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="extensions.patch_extension",
    method="PATCH",
    path="/extensions/{name}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="extensions.update", id="{name}"),
)


def patch_extension(
    name: str, *, body: PatchExtension | Mapping[str, object] | SupportsModelDump
) -> Request[Extension]:
    """Change an extension and roll the change out to its services.

    PATCH /extensions/{name}
    """
    return Request(
        ENDPOINT, f"/extensions/{segment('patch_extension', 'name', name)}", _parse, body=body
    )


def _parse(data: Any) -> Extension:
    from ...models.extension import Extension

    return Extension.from_dict(data)

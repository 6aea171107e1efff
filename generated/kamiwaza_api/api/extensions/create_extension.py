"""POST /extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_extension import CreateExtension
    from ...models.extension import Extension
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="extensions.create_extension",
    method="POST",
    path="/extensions",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="extensions.extension", id="name"),
)


def create_extension(
    *, body: CreateExtension | Mapping[str, object] | SupportsModelDump
) -> Request[Extension]:
    """Create an extension and return it under the name the server chose.

    POST /extensions
    """
    return Request(ENDPOINT, "/extensions", _parse, body=body)


def _parse(data: Any) -> Extension:
    from ...models.extension import Extension

    return Extension.from_dict(data)

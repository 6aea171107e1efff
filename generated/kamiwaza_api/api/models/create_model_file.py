"""POST /model_files/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_model_file import CreateModelFile
    from ...models.model_file import ModelFile
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="models.create_model_file",
    method="POST",
    path="/model_files/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_model_file(
    *, body: CreateModelFile | Mapping[str, object] | SupportsModelDump
) -> Request[ModelFile]:
    """Create a model file record.

    POST /model_files/
    """
    return Request(ENDPOINT, "/model_files/", _parse, body=body)


def _parse(data: Any) -> ModelFile:
    from ...models.model_file import ModelFile

    return ModelFile.from_dict(data)

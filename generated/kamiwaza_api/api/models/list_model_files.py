"""GET /model_files/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.model_file import ModelFile

ENDPOINT = Endpoint(
    name="models.list_model_files",
    method="GET",
    path="/model_files/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_model_files() -> Request[list[ModelFile]]:
    """List the files of all models.

    GET /model_files/
    """
    return Request(ENDPOINT, "/model_files/", _parse)


def _parse(data: Any) -> list[ModelFile]:
    from ...models.model_file import ModelFile

    answer: list[ModelFile] = each(ModelFile.from_dict)(data)
    return answer

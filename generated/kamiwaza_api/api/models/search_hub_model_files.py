"""POST /model_files/search/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.hub_model_file_search import HubModelFileSearch
    from ...models.model_file import ModelFile
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="models.search_hub_model_files",
    method="POST",
    path="/model_files/search/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def search_hub_model_files(
    *, body: HubModelFileSearch | Mapping[str, object] | SupportsModelDump
) -> Request[list[ModelFile]]:
    """List the files of a model on its hub.

    POST /model_files/search/
    """
    return Request(ENDPOINT, "/model_files/search/", _parse, body=body)


def _parse(data: Any) -> list[ModelFile]:
    from ...models.model_file import ModelFile

    answer: list[ModelFile] = each(ModelFile.from_dict)(data)
    return answer

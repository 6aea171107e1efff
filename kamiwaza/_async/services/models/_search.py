"""Finding models by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_search import ModelSearchRequest, ModelSearchResponse
from kamiwaza_api.api.models import list_models, search_models


class AsyncSearchMixin(AsyncBaseService):
    """Find models in the registry and on hubs."""

    async def search(
        self,
        query: str,
        *,
        exact: bool = False,
        limit: int = 100,
        hubs: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ModelSearchResponse:
        """Search for models in the registry and on hubs.

        This is one request. Read the files of a result with `models.files.search_hub`.

        Args:
            query: the text to search for.
            exact: True matches the whole name only.
            limit: the most results.
            hubs: the hubs to search; `["*"]` means all. Default: those the platform prefers.
        """
        body = ModelSearchRequest(query=query, exact=exact, limit=limit, hubs_to_search=hubs)
        return await self._call(search_models(body=body), ModelSearchResponse)

    async def find(self, repository: str, **call_options: Unpack[CallOptions]) -> Model | None:
        """Return the registered model of a repository, with its files, or None.

        An exact match is preferred to one that differs in case.

        Args:
            repository: the name of the repository, such as `Qwen/Qwen3-0.6B-GGUF`.
        """
        models = await self._call(list_models(load_files=True), list[Model])
        named = [m for m in models if (m.repo_id or "").casefold() == repository.casefold()]
        return next((m for m in named if m.repo_id == repository), named[0] if named else None)

    async def exists(self, repository: str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether a model of this repository is registered.

        Args:
            repository: the name of the repository, such as `Qwen/Qwen3-0.6B-GGUF`.
        """
        return await self.find(repository) is not None

"""Retrieval for a workroom: vectors, pipelines, indexes, ontologies, search."""

from __future__ import annotations

from kamiwaza._async.services.context._health import AsyncHealthMixin
from kamiwaza._async.services.context.collections import AsyncCollectionsService
from kamiwaza._async.services.context.embedding_model import AsyncEmbeddingModelService
from kamiwaza._async.services.context.omniparses import AsyncOmniParsesService
from kamiwaza._async.services.context.ontologies import AsyncOntologiesService
from kamiwaza._async.services.context.settings import AsyncContextSettingsService
from kamiwaza._async.services.context.vectordbs import AsyncVectorDBsService

__all__ = ["AsyncContextService"]


class AsyncContextService(AsyncHealthMixin):
    """`client.context`: what a workroom knows: vectors, pipelines, indexes, ontologies, search."""

    @property
    def vectordbs(self) -> AsyncVectorDBsService:
        """Return the service of vector databases and the vectors in them."""
        return self._lazy(AsyncVectorDBsService)

    @property
    def collections(self) -> AsyncCollectionsService:
        """Return the service of collections of vectors."""
        return self._lazy(AsyncCollectionsService)

    @property
    def ontologies(self) -> AsyncOntologiesService:
        """Return the service of knowledge graphs."""
        return self._lazy(AsyncOntologiesService)

    @property
    def omniparses(self) -> AsyncOmniParsesService:
        """Return the service of document parsers."""
        return self._lazy(AsyncOmniParsesService)

    @property
    def embedding_model(self) -> AsyncEmbeddingModelService:
        """Return the service of the embedding models that groups are bound to."""
        return self._lazy(AsyncEmbeddingModelService)

    @property
    def settings(self) -> AsyncContextSettingsService:
        """Return the service of the settings for the whole platform."""
        return self._lazy(AsyncContextSettingsService)

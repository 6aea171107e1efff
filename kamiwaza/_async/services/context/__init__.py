"""Retrieval in a workroom: pipelines, vectors, indexes, knowledge graphs, search."""

from __future__ import annotations

from kamiwaza._async.services.context._health import AsyncHealthMixin
from kamiwaza._async.services.context._readiness import AsyncReadinessMixin
from kamiwaza._async.services.context._search import AsyncContextSearchMixin
from kamiwaza._async.services.context._upload import AsyncUploadMixin
from kamiwaza._async.services.context.collections import AsyncCollectionsService
from kamiwaza._async.services.context.dataset_indexes import AsyncDatasetIndexesService
from kamiwaza._async.services.context.documents import AsyncDocumentsService
from kamiwaza._async.services.context.embedding_model import AsyncEmbeddingModelService
from kamiwaza._async.services.context.files import AsyncRawFilesService
from kamiwaza._async.services.context.omniparses import AsyncOmniParsesService
from kamiwaza._async.services.context.ontologies import AsyncOntologiesService
from kamiwaza._async.services.context.pipelines import AsyncPipelinesService
from kamiwaza._async.services.context.settings import AsyncContextSettingsService
from kamiwaza._async.services.context.vectordbs import AsyncVectorDBsService

__all__ = ["AsyncContextService"]


class AsyncContextService(
    AsyncContextSearchMixin, AsyncUploadMixin, AsyncReadinessMixin, AsyncHealthMixin
):
    """`client.context`: make the files of a workroom searchable, and search them."""

    @property
    def pipelines(self) -> AsyncPipelinesService:
        """Return the service of the jobs that make files searchable."""
        return self._lazy(AsyncPipelinesService)

    @property
    def dataset_indexes(self) -> AsyncDatasetIndexesService:
        """Return the service of the search indexes of datasets."""
        return self._lazy(AsyncDatasetIndexesService)

    @property
    def files(self) -> AsyncRawFilesService:
        """Return the service of the stored files."""
        return self._lazy(AsyncRawFilesService)

    @property
    def documents(self) -> AsyncDocumentsService:
        """Return the service of the documents behind search results."""
        return self._lazy(AsyncDocumentsService)

    @property
    def vectordbs(self) -> AsyncVectorDBsService:
        """Return the service of the vector databases and the vectors in them."""
        return self._lazy(AsyncVectorDBsService)

    @property
    def collections(self) -> AsyncCollectionsService:
        """Return the service of the collections of vectors."""
        return self._lazy(AsyncCollectionsService)

    @property
    def ontologies(self) -> AsyncOntologiesService:
        """Return the service of the knowledge graphs."""
        return self._lazy(AsyncOntologiesService)

    @property
    def omniparses(self) -> AsyncOmniParsesService:
        """Return the service of the document parsers."""
        return self._lazy(AsyncOmniParsesService)

    @property
    def embedding_model(self) -> AsyncEmbeddingModelService:
        """Return the service of the embedding models that groups are bound to."""
        return self._lazy(AsyncEmbeddingModelService)

    @property
    def settings(self) -> AsyncContextSettingsService:
        """Return the service of the settings for all workrooms."""
        return self._lazy(AsyncContextSettingsService)

# Written by scripts/unasync.py from kamiwaza/_async/services/context/__init__.py: edit that.
"""Retrieval in a workroom: pipelines, vectors, indexes, knowledge graphs, search."""

from __future__ import annotations

from kamiwaza._sync.services.context._health import HealthMixin
from kamiwaza._sync.services.context._readiness import ReadinessMixin
from kamiwaza._sync.services.context._search import ContextSearchMixin
from kamiwaza._sync.services.context._upload import UploadMixin
from kamiwaza._sync.services.context.collections import CollectionsService
from kamiwaza._sync.services.context.dataset_indexes import DatasetIndexesService
from kamiwaza._sync.services.context.documents import DocumentsService
from kamiwaza._sync.services.context.embedding_model import EmbeddingModelService
from kamiwaza._sync.services.context.files import RawFilesService
from kamiwaza._sync.services.context.omniparses import OmniParsesService
from kamiwaza._sync.services.context.ontologies import OntologiesService
from kamiwaza._sync.services.context.pipelines import PipelinesService
from kamiwaza._sync.services.context.settings import ContextSettingsService
from kamiwaza._sync.services.context.vectordbs import VectorDBsService

__all__ = ["ContextService"]


class ContextService(ContextSearchMixin, UploadMixin, ReadinessMixin, HealthMixin):
    """`client.context`: make the files of a workroom searchable, and search them."""

    @property
    def pipelines(self) -> PipelinesService:
        """Return the service of the jobs that make files searchable."""
        return self._lazy(PipelinesService)

    @property
    def dataset_indexes(self) -> DatasetIndexesService:
        """Return the service of the search indexes of datasets."""
        return self._lazy(DatasetIndexesService)

    @property
    def files(self) -> RawFilesService:
        """Return the service of the stored files."""
        return self._lazy(RawFilesService)

    @property
    def documents(self) -> DocumentsService:
        """Return the service of the documents behind search results."""
        return self._lazy(DocumentsService)

    @property
    def vectordbs(self) -> VectorDBsService:
        """Return the service of the vector databases and the vectors in them."""
        return self._lazy(VectorDBsService)

    @property
    def collections(self) -> CollectionsService:
        """Return the service of the collections of vectors."""
        return self._lazy(CollectionsService)

    @property
    def ontologies(self) -> OntologiesService:
        """Return the service of the knowledge graphs."""
        return self._lazy(OntologiesService)

    @property
    def omniparses(self) -> OmniParsesService:
        """Return the service of the document parsers."""
        return self._lazy(OmniParsesService)

    @property
    def embedding_model(self) -> EmbeddingModelService:
        """Return the service of the embedding models that groups are bound to."""
        return self._lazy(EmbeddingModelService)

    @property
    def settings(self) -> ContextSettingsService:
        """Return the service of the settings for all workrooms."""
        return self._lazy(ContextSettingsService)

"""Seeding: models, datasets, files and vectors that a test finds on the platform."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox.behaviours._dataset_rows import Tables

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import JsonValue

    from kamiwaza import KamiwazaClient
    from kamiwaza.sandbox.state.state import State
    from kamiwaza.schemas.context_collections import CollectionInfo
    from kamiwaza.schemas.context_pipelines import PipelineJob
    from kamiwaza.schemas.datasets import Dataset
    from kamiwaza.schemas.models import Model
    from kamiwaza.schemas.serving import Deployment
    from kamiwaza.schemas.workrooms import Workroom


class Seeding(ABC):
    """Methods that put things on the platform. Their own requests are not in `requests`."""

    state: State

    @abstractmethod
    def _seeding_client(self) -> KamiwazaClient:
        """Return a client of the administrator whose requests are not recorded."""

    def add_model(self, repository: str, *, quantization: str | None = None) -> Model:
        """Download a model to the platform and return it.

        A repository that the hub does not have is added to it (see `hub.add`).

        Args:
            repository: the repository on the hub, such as `Qwen/Qwen3-0.6B-GGUF`.
            quantization: the quantization to download. Default: all files, or the only one.

        Raises:
            InvalidArgumentError: the repository is not of the form `author/name`.
            QuantizationError: the repository has several quantizations, or not this one.
        """
        with self.state.lock:
            if self.state.hub.find(repository) is None:
                self.state.hub.add(repository)
        client = self._seeding_client()
        return client.models.download(repository, quantization=quantization).wait()

    def add_deployment(self, repository: str, *, quantization: str | None = None) -> Deployment:
        """Download and deploy a model and return the deployment, which answers requests.

        Args:
            repository: the repository on the hub.
            quantization: the quantization to deploy. Default: the only one.

        Raises:
            InvalidArgumentError: the repository is not of the form `author/name`.
            QuantizationError: the repository has several quantizations, or not this one.
        """
        model = self.add_model(repository, quantization=quantization)
        return self._seeding_client().serving.deploy(model).wait()

    def add_workroom(self, name: str) -> Workroom:
        """Create an ephemeral workroom and return it.

        Args:
            name: the name of the workroom.
        """
        return self._seeding_client().workrooms.create(name, type="ephemeral")

    def add_dataset(
        self, name: str, rows: Sequence[Mapping[str, JsonValue]], *, platform: str = "file"
    ) -> Dataset:
        """Create a dataset whose rows `client.retrieval` reads, and return it.

        Args:
            name: the name of the dataset.
            rows: the rows, one mapping of column names to JSON values for each.
            platform: the system that holds the data, such as `file` or `postgres`.

        Raises:
            ConflictError: there is a dataset of this name.
        """
        dataset = self._seeding_client().catalog.datasets.create(
            name, platform=platform, properties={"location": f"/sandbox/{name}"}
        )
        with self.state.lock:
            tables = self.state.stores.instance(Tables)
            tables.rows[str(dataset.urn)] = [dict(row) for row in rows]
        return dataset

    def add_file(
        self,
        filename: str,
        content: str | bytes,
        *,
        workroom: Workroom | str,
        collection: str | None = None,
    ) -> PipelineJob:
        """Upload a file to a workroom, make it searchable, and return the completed job.

        Args:
            filename: the name of the file.
            content: its bytes, or a text, which is stored as UTF-8.
            workroom: the workroom or its id.
            collection: the collection for the texts. Default: the platform's choice.

        Raises:
            PermissionDeniedError: the workroom is the Global workroom.
        """
        data = content.encode() if isinstance(content, str) else content
        client = self._seeding_client()
        return client.context.upload(
            data, filename=filename, workroom=workroom, collection=collection
        ).wait()

    def add_vectors(
        self,
        collection: str,
        vectors: Sequence[Sequence[float]],
        *,
        workroom: Workroom | str,
        metadata: Sequence[Mapping[str, JsonValue]] | None = None,
    ) -> CollectionInfo:
        """Store vectors in a new vector database and collection, and return the collection.

        Args:
            collection: the name of the collection.
            vectors: the vectors, all of one length of at least 32 numbers.
            workroom: the workroom or its id.
            metadata: one JSON object for each vector. Default: empty ones.

        Raises:
            InvalidArgumentError: there are no vectors, or their lengths differ.
            ValidationError: the vectors are too short.
        """
        if not vectors:
            raise InvalidArgumentError("vectors: at least one vector is needed")
        client = self._seeding_client()
        database = client.context.vectordbs.create(
            f"{collection}-vectors", engine="milvus", workroom=workroom
        ).wait()
        created = client.context.collections.create(
            collection, dimension=len(vectors[0]), vectordb=database, workroom=workroom
        )
        client.context.vectordbs.insert(
            database,
            collection=created,
            vectors=vectors,
            metadata=[{} for _ in vectors] if metadata is None else metadata,
            flush=True,
            workroom=workroom,
        )
        return created

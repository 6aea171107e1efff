"""Models of the registry or of a hub."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.presentation.summary import cell_text, counted
from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.model_files import DownloadState, ModelFile


class ModelHosting(StrEnum):
    """Whether the platform or another server runs a model."""

    LOCAL = "local"
    EXTERNAL = "external"


class Model(Schema):
    """A model of the registry, or of a hub (then without `id`).

    `id` is what other calls name `m_id` or `model_id`; `repo_modelId` its name on the hub.

    Attributes:
        name: the name of the model.
        id: the id in the registry; None for a result from a hub.
        repo_modelId: the name of the repository on the hub, such as `Qwen/Qwen3-0.6B-GGUF`.
        modelfamily: the family of the model.
        purpose: the purpose, such as `chat`.
        version: the version or branch of the repository.
        author: the author of the model.
        source_repository: the repository that this one was made from.
        sha_repository: the commit of the repository.
        hub: the hub of the repository, such as `HubsHf`.
        hosted: whether the platform or another server runs the model.
        description: a text for people.
        quantization_details: a text about its quantization.
        private: True if the repository is private.
        m_files: the files, if the model was read with them.
        files_being_downloaded: the files that are being downloaded.
        modelcard: the text of the model card.
        default_config: the default configuration.
        created_timestamp: the time of the registration.
        modified_timestamp: the time of the last change.
    """

    component: ClassVar[str | None] = "Model"

    name: str
    id: Id | None = None
    repo_modelId: str | None = None  # noqa: N815  the contract's spelling
    modelfamily: str | None = None
    purpose: str | None = None
    version: str | None = None
    author: str | None = None
    source_repository: str | None = None
    sha_repository: str | None = None
    hub: str | None = None
    hosted: OpenEnum[ModelHosting] = ModelHosting.LOCAL
    description: str | None = None
    quantization_details: str | None = None
    private: bool | None = None
    m_files: list[ModelFile] = Field(default_factory=list)
    files_being_downloaded: list[ModelFile] = Field(default_factory=list)
    modelcard: str | None = None
    default_config: JsonObject | None = None
    created_timestamp: Timestamp | None = None
    modified_timestamp: Timestamp | None = None

    # Not a private attribute: those cost a call for each of a thousand models.
    chosen_file_name: str | None = Field(default=None, exclude=True, repr=False)

    @property
    def repo_id(self) -> str | None:
        """Return the name on the hub (`Qwen/Qwen3-0.6B-GGUF`), or None."""
        return self.repo_modelId

    @property
    def files(self) -> list[ModelFile]:
        """Return the files of the model on the platform; needs a model read with its files."""
        return self.m_files

    @property
    def is_external(self) -> bool:
        """True if another server runs the model."""
        return self.hosted == ModelHosting.EXTERNAL

    @property
    def total_size(self) -> int | None:
        """Return the bytes of all files together, None when no size is known."""
        sizes = [file.size for file in self.m_files if file.size is not None]
        return sum(sizes) if sizes else None

    @property
    def downloaded(self) -> bool:
        """True if files are on the platform and no download is running."""
        states = {file.state for file in (*self.m_files, *self.files_being_downloaded)}
        under_way = {DownloadState.QUEUED, DownloadState.DOWNLOADING}
        return DownloadState.COMPLETE in states and not states & under_way

    def _summary_parts(self) -> Iterable[str]:
        name = (self.name or self.repo_id or "").rpartition("/")[2]
        here = sum(file.is_downloaded for file in self.m_files)
        files = [counted(len(self.m_files), "file"), f"{here} downloaded"] if self.m_files else []
        return [cell_text(name), cell_text(self.modelfamily), *files]

    @property
    def quantizations(self) -> tuple[str, ...]:
        """Return the quantizations of the files on the platform, sorted."""
        from kamiwaza.naming.model_files import quantizations

        return quantizations(file.name for file in self.m_files if file.is_downloaded)

    @property
    def deployable_file(self) -> ModelFile | None:
        """Return the file to deploy: the chosen one, or the only one.

        None if the platform decides, or if several files are possible; `choose_file` raises then.
        """
        from kamiwaza.errors import QuantizationError

        try:
            return self.choose_file()
        except QuantizationError:
            return None

    def choose_file(self, quantization: str | None = None) -> ModelFile | None:
        """Return the file to deploy; of a sharded file, the first part.

        None if there is nothing to choose: the platform then serves the whole repository.

        Args:
            quantization: the quantization, in any spelling. Default: the chosen file, or the only
                one.

        Raises:
            QuantizationError: several files are possible; `choices` lists the quantizations.
        """
        from kamiwaza.naming.model_files import file_to_deploy

        there = [file for file in self.m_files if file.is_downloaded] or self.m_files
        named = {file.name: file for file in there}
        chosen = self.chosen_file_name if quantization is None else None
        name = file_to_deploy(named, quantization, chosen=chosen, repo=self.repo_id or self.name)
        return named[name] if name is not None else None

    def remember_choice(self, file_name: str | None) -> Model:
        """Store which file to deploy and return the model itself.

        Args:
            file_name: the name of the file; None removes the choice.
        """
        self.chosen_file_name = file_name
        return self


class CreateModel(Payload):
    """A model to register."""

    component: ClassVar[str | None] = "CreateModel"

    name: str
    repo_modelId: str | None = None  # noqa: N815  the contract's spelling
    modelfamily: str | None = None
    purpose: str | None = None
    version: str | None = None
    author: str | None = None
    source_repository: str | None = None
    sha_repository: str | None = None
    hub: str | None = None
    description: str | None = None
    quantization_details: str | None = None
    private: bool | None = None
    m_files: Sequence[ModelFile] | None = None
    modelcard: str | None = None
    default_config: JsonObject | None = None


class ModelDeploymentInfo(Schema):
    """Whether and where a model is deployed; the contract leaves further members open."""

    deployed: bool = False
    deployment_id: Id | None = None
    status: str | None = None

    def __bool__(self) -> bool:
        """Return whether the model is deployed."""
        return self.deployed

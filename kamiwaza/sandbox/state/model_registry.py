"""Model registry: models, files and configurations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from kamiwaza.sandbox.message import Refusal


@dataclass(slots=True)
class FileRecord:
    """A model's file with the times of its download.

    Times are seconds of the sandbox's clock, `size` is in bytes, `rate` in bytes per second.
    `fails_at` is the fraction at which the download fails.
    """

    id: UUID
    model_id: UUID | None
    name: str
    size: int
    hub: str
    created_at: float
    wanted: bool = False
    requested_at: float | None = None
    started_at: float | None = None
    ended_at: float | None = None
    cancelled_at: float | None = None
    storage_location: str | None = None
    rate: float = 1.0
    fails_at: float | None = None
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_waiting(self) -> bool:
        """Return whether the download is queued."""
        return self.requested_at is not None and self.started_at is None

    @property
    def is_downloading(self) -> bool:
        """Return whether the download is running."""
        return self.started_at is not None and self.ended_at is None

    @property
    def is_active(self) -> bool:
        """Return whether the download is queued or running."""
        return self.is_waiting or self.is_downloading

    def fraction(self, now: float) -> float:
        """Return the fraction downloaded, from 0 to 1."""
        if self.storage_location is not None:
            return 1.0
        if self.started_at is None:
            return 0.0
        until = now if self.ended_at is None else self.ended_at
        return min(1.0, (until - self.started_at) * self.rate / max(1, self.size))


def settings_of(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the engine settings of a configuration. Anything but an object counts as none."""
    settings = given.get("config")
    return settings if isinstance(settings, Mapping) else {}


@dataclass(slots=True)
class ConfigRecord:
    """One configuration. `given` is the request that set it."""

    id: UUID
    model_id: UUID
    default: bool
    created_at: float
    modified_at: float | None = None
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def file_id(self) -> UUID | None:
        """Return the id of the file it is for, or None."""
        text = self.given.get("m_file_id")
        return UUID(text) if text else None

    @property
    def settings(self) -> Mapping[str, Any]:
        """Return the engine settings."""
        return settings_of(self.given)


@dataclass(slots=True)
class ModelRecord:
    """A registered model. `given` is the request or hub data it was made from."""

    id: UUID
    name: str
    repo_id: str | None
    hub: str | None
    created_at: float
    modified_at: float
    purpose: str = "chat"
    context: int = 32_768
    hosted: str = "local"
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def canonical_id(self) -> str:
        """Return the model name that an engine expects. It differs from the hub's name."""
        return self.name.lower()


class ModelRegistry:
    """Tables of models, files and configurations."""

    def __init__(self) -> None:
        """Begin empty."""
        self.models: dict[UUID, ModelRecord] = {}
        self.files: dict[UUID, FileRecord] = {}
        self.configs: dict[UUID, ConfigRecord] = {}

    def model(self, model_id: str | UUID) -> ModelRecord:
        """Return one model. Raises Refusal 404 if there is none."""
        record = self.models.get(UUID(str(model_id)))
        if record is None:
            raise Refusal(404, "Model not found")
        return record

    def file(self, file_id: str | UUID) -> FileRecord:
        """Return one file. Raises Refusal 404 if there is none."""
        record = self.files.get(UUID(str(file_id)))
        if record is None:
            raise Refusal(404, "Model file not found")
        return record

    def config(self, config_id: str | UUID) -> ConfigRecord:
        """Return one configuration. Raises Refusal 404 if there is none."""
        record = self.configs.get(UUID(str(config_id)))
        if record is None:
            raise Refusal(404, "Model config not found")
        return record

    def by_repo(self, repo_id: str) -> ModelRecord | None:
        """Return the model registered for a hub repository, or None."""
        wanted = repo_id.lower()
        return next(
            (model for model in self.models.values() if (model.repo_id or "").lower() == wanted),
            None,
        )

    def files_of(self, model_id: UUID) -> list[FileRecord]:
        """Return a model's files in the order they were registered."""
        return [file for file in self.files.values() if file.model_id == model_id]

    def configs_of(self, model_id: UUID) -> list[ConfigRecord]:
        """Return a model's configurations in the order they were made."""
        return [config for config in self.configs.values() if config.model_id == model_id]

    def only_default(self, chosen: ConfigRecord) -> None:
        """Make a configuration the only default of its model."""
        for config in self.configs_of(chosen.model_id):
            config.default = config is chosen

    def forget(self, model_id: UUID) -> None:
        """Delete a model with its files and configurations."""
        del self.models[model_id]
        for file in self.files_of(model_id):
            del self.files[file.id]
        for config in self.configs_of(model_id):
            del self.configs[config.id]

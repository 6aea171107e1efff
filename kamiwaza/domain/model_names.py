"""The names of models, their files and downloads."""

from __future__ import annotations

from dataclasses import replace

from kamiwaza.domain.name_lookup import NameLookup, called, id_text
from kamiwaza.naming.matching import last_part
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_configs import ModelConfig
from kamiwaza.schemas.model_files import ModelDownloadStatus, ModelFile
from kamiwaza_api.api.models import (
    get_model_files_download_status,
    list_model_configs,
    list_model_files,
    list_models,
)

MODELS: NameLookup[Model] = NameLookup(
    "model",
    lambda _: list_models(),
    list[Model],
    called(
        id_text,
        lambda model: (model.repo_id,),
        lambda model: (model.name,),
        lambda model: (last_part(model.repo_id), last_part(model.name)),
    ),
    lambda model: f"{model.repo_id or model.name} ({model.id})",
    advice=" on the platform, download it first",
)

MODELS_WITH_FILES: NameLookup[Model] = replace(
    MODELS, request=lambda _: list_models(load_files=True)
)

MODEL_FILES: NameLookup[ModelFile] = NameLookup(
    "file",
    lambda _: list_model_files(),
    list[ModelFile],
    called(id_text, lambda file: (file.name,), lambda file: (last_part(file.name),)),
    lambda file: f"{file.name} ({file.id})",
)


def files_of(model_id: object) -> NameLookup[ModelFile]:
    """Return the lookup for the files of one model."""
    return replace(
        MODEL_FILES,
        items=lambda files: [file for file in files if str(file.model_id) == str(model_id)],
    )


DOWNLOADS: NameLookup[ModelDownloadStatus] = NameLookup(
    "download of a file",
    lambda _: get_model_files_download_status(),
    list[ModelDownloadStatus],
    called(id_text, lambda row: (row.name,), lambda row: (last_part(row.name),)),
    lambda row: f"{row.name} ({row.id})",
)


def configs_of(model_id: object) -> NameLookup[ModelConfig]:
    """Return the lookup for the configurations of one model."""
    return NameLookup(
        "configuration",
        lambda _: list_model_configs(model_id=str(model_id)),
        list[ModelConfig],
        called(id_text, lambda config: (config.name,)),
        lambda config: f"{config.name} ({config.id})",
    )

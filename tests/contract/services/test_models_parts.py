"""Files, configurations and the guide of models."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ConflictError, PermissionDeniedError, ResourceNotFoundError
from kamiwaza.schemas.guide import GuideUpdate, ModelGuide
from kamiwaza.schemas.model_configs import ModelConfig
from kamiwaza.schemas.model_files import ModelFile
from tests.contract.tape.stage import NOBODY, Stage
from tests.halves import GGUF, Q4


def test_files(stage: Stage) -> None:
    files = stage.client.models.files
    made = stage.do(files.create("contract-test.gguf", size=5, storage_location="/x"))
    assert isinstance(made, ModelFile)
    assert stage.do(files.get(made.id)).size == 5
    assert stage.do(files.memory_usage(made.id)) == 5
    assert made.id in [file.id for file in stage.do(files.list())]
    assert stage.do(files.delete(made.id)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(files.get(made.id))


def test_files_on_a_hub(stage: Stage) -> None:
    files = stage.client.models.files
    found = stage.do(files.search_hub(GGUF))
    assert Q4 in [file.name for file in found]
    assert all(isinstance(file, ModelFile) for file in found)
    assert stage.do(files.search_hub("nobody/nothing")) == []


def test_a_file_on_its_way_stays(stage: Stage) -> None:
    job = stage.do(stage.client.models.downloads.start(GGUF, hub="hf", files_to_download=[Q4]))
    with pytest.raises(ConflictError):
        stage.do(stage.client.models.files.delete(job.files[0]))
    stage.do(stage.client.models.downloads.cancel(job.files[0]))


def test_configs(stage: Stage) -> None:
    model = stage.do(stage.client.models.create("contract test"))
    configs = stage.client.models.configs
    made = stage.do(configs.create(model.id, default=True, name="long", config={"n": 1}))
    assert isinstance(made, ModelConfig)
    assert (made.m_id, made.config) == (model.id, {"n": 1})
    assert [c.id for c in stage.do(configs.list_for_model(model.id, default=True))] == [made.id]
    changed = stage.do(configs.replace(made, model=model, default=True, name="short"))
    assert (changed.name, changed.config) == ("short", {})
    kept = stage.do(configs.update(made, config={"n": 2}))
    assert (kept.name, kept.config) == ("short", {"n": 2})
    assert stage.do(configs.get(made.id)).name == "short"
    assert made.id in [config.id for config in stage.do(configs.list(model.id))]
    assert stage.do(configs.delete(made.id)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(configs.get(made.id))
    stage.do(stage.client.models.delete(model.id))


def test_configs_of_no_model(stage: Stage) -> None:
    configs = stage.client.models.configs
    assert stage.do(configs.list(NOBODY)) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(configs.list_for_model(NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(configs.create(NOBODY))


def test_guide(stage: Stage) -> None:
    guide = stage.client.models.guide
    loaded = stage.do(guide.import_default(replace=True))
    assert isinstance(loaded, GuideUpdate)
    assert isinstance(stage.do(guide.refresh()), GuideUpdate)
    entries = stage.do(guide.list())
    assert entries
    assert all(isinstance(entry, ModelGuide) for entry in entries)


def test_the_guide_is_changed_by_administrators(stage: Stage) -> None:
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.models.guide.refresh())

"""Every call of the models service, in both halves, against the sandbox."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import pytest

from kamiwaza import errors
from kamiwaza.schemas import models as schemas
from tests.unit.colours import GGUF, Q4, Q8, Colour


def body(colour: Colour, method: str, part: str) -> Any:
    return json.loads(colour.sent(method, part)[-1].request.body)


def test_registry(colour: Colour) -> None:
    service = colour.client.models
    made = colour.do(service.create("mine", repository="me/mine", purpose="chat"))
    assert body(colour, "POST", "/models/") == {
        "name": "mine", "repo_modelId": "me/mine", "purpose": "chat",
    }  # fmt: skip
    assert isinstance(made, schemas.Model)
    assert colour.do(service.get(made.id)).repo_id == "me/mine"
    assert [model.id for model in colour.do(service.list())] == [made.id]
    assert colour.do(service.find("ME/mine")).id == made.id
    assert colour.do(service.find("me/other")) is None
    assert colour.do(service.exists("me/mine"))
    assert not colour.do(service.exists("me/other"))
    assert colour.do(service.delete(made.id)) is None
    with pytest.raises(errors.ResourceNotFoundError):
        colour.do(service.get(made.id))


def test_list_brings_files_when_asked(colour: Colour) -> None:
    colour.model(Q4)
    (bare,) = colour.do(colour.client.models.list())
    (full,) = colour.do(colour.client.models.list(load_files=True))
    assert not bare.files
    assert Q4 in {file.name for file in full.files}


def test_a_deployed_model_needs_force_to_be_deleted(colour: Colour) -> None:
    deployment = colour.deployed(Q4)
    with pytest.raises(errors.ConflictError):
        colour.do(colour.client.models.delete(deployment.m_id))
    colour.do(colour.client.models.delete(deployment.m_id, force=True))
    assert colour.do(colour.client.models.list()) == []


def test_deployment_info_and_memory(colour: Colour) -> None:
    model = colour.model(Q4)
    service = colour.client.models
    assert not colour.do(service.deployment_info(model.id))
    colour.deployed(Q4)
    info = colour.do(service.deployment_info(model.id))
    assert info
    assert isinstance(info.deployment_id, UUID)
    assert colour.do(service.memory_usage(model.id)) > 0


def test_search(colour: Colour) -> None:
    found = colour.do(colour.client.models.search("qwen gguf", limit=2, hubs=["*"]))
    assert body(colour, "POST", "/models/search/") == {
        "query": "qwen gguf", "exact": False, "limit": 2, "hubs_to_search": ["*"],
    }  # fmt: skip
    assert len(found) == 2
    assert [model.repo_id for model in found] == [model.repo_id for model in found.models]
    assert found.complete


def test_files(colour: Colour) -> None:
    model = colour.model(Q4)
    service = colour.client.models.files
    assert {file.id for file in colour.do(service.list())} == {file.id for file in model.files}
    one = next(file for file in model.files if file.name == Q4)
    assert colour.do(service.get(one.id)).quantization == "q4_k_m"
    assert colour.do(service.memory_usage(one.id)) == one.size
    made = colour.do(service.create("x.gguf", size=5, storage_location="/x"))
    assert (made.name, made.size, made.is_downloaded) == ("x.gguf", 5, True)
    assert colour.do(service.delete(made.id)) is None
    with pytest.raises(errors.ResourceNotFoundError):
        colour.do(service.get(made.id))
    assert Q8 in {file.name for file in colour.do(service.search_hub(GGUF))}
    assert colour.do(service.search_hub("no/such")) == []


def test_configs(colour: Colour) -> None:
    model = colour.model(Q4)
    service = colour.client.models.configs
    (old,) = colour.do(service.list(model.id))
    assert old.is_default
    made = colour.do(service.create(model.id, default=True, name="long", config={"n": 1}))
    assert (made.m_id, made.name, made.config) == (model.id, "long", {"n": 1})
    assert [c.id for c in colour.do(service.list_for_model(model.id, default=True))] == [made.id]
    assert len(colour.do(service.list_for_model(model.id))) == 2
    new = colour.do(service.replace(made, model=model, default=False, name="short"))
    assert (new.id, new.name, new.config, new.is_default) == (made.id, "short", {}, False)
    assert colour.do(service.get(made.id)).name == "short"
    assert colour.do(service.delete(made.id)) is None
    with pytest.raises(errors.ResourceNotFoundError):
        colour.do(service.get(made.id))


def test_an_update_of_a_configuration_keeps_what_is_not_given(colour: Colour) -> None:
    model = colour.model(Q4)
    service = colour.client.models.configs
    made = colour.do(
        service.create(model, name="long", description="d", config={"n": 1}, file=model.files[0])
    )
    changed = colour.do(service.update(made, name="short", description=None))
    assert (changed.id, changed.m_id, changed.m_file_id) == (made.id, model.id, made.m_file_id)
    assert (changed.name, changed.description, changed.config) == ("short", None, {"n": 1})
    assert not changed.is_default
    assert colour.do(service.update(made.id, default=True)).is_default
    emptied = colour.do(service.update(made, config=None, file=None))
    assert (emptied.name, emptied.config, emptied.m_file_id) == ("short", {}, None)


def test_downloads_are_started_of_a_model_too(colour: Colour) -> None:
    (found,) = [m for m in colour.do(colour.client.models.search(GGUF)) if m.repo_id == GGUF]
    assert Q8 in {file.name for file in colour.do(colour.client.models.files.search_hub(found))}
    started = colour.do(colour.client.models.downloads.start(found, files_to_download=[Q4]))
    assert len(started.files) == 1
    nowhere = colour.do(colour.client.models.create("mine"))
    with pytest.raises(errors.InvalidArgumentError, match="repository"):
        colour.do(colour.client.models.downloads.start(nowhere))


def test_downloads(colour: Colour) -> None:
    service = colour.client.models.downloads
    started = colour.do(service.start(GGUF, hub="HubsHf", files_to_download=[Q4, Q8]))
    assert started
    assert len(started.files) == 2
    assert body(colour, "POST", "/models/download/") == {
        "model": GGUF, "hub": "HubsHf", "files_to_download": [Q4, Q8],
    }  # fmt: skip
    rows = colour.do(service.list())
    assert {row.id for row in rows} == set(started.files)
    assert colour.do(service.list(files=started.files[:1]))[0].id == started.files[0]
    assert len(colour.do(service.list(model=rows[0].m_id))) == 2
    assert colour.do(service.list(model=uuid4())) == []
    stopped = colour.do(service.cancel(started.files[0]))
    assert stopped
    assert stopped.file_id == started.files[0]
    assert not colour.do(service.cancel(started.files[0]))
    rest = colour.do(service.cancel_all(model=rows[0].m_id))
    assert rest.ok
    assert rest.cancelled_files == started.files[1:]
    assert colour.do(service.cancel_all()).cancelled_count == 0


def test_the_platform_deploys_after_the_download(colour: Colour) -> None:
    service = colour.client.models.downloads
    started = colour.do(service.start_and_deploy(GGUF, files_to_download=[Q4]))
    assert body(colour, "POST", "/download_and_deploy")["deploy_after_download"] is True
    pending = colour.do(service.pending_deployments())
    assert (pending.total_pending, pending.total_downloading) == (1, 1)
    colour.do(service.cancel(started.files[0]))
    assert colour.do(service.pending_deployments()).total_downloading == 0
    assert colour.do(service.cleanup_stale()).cleaned_flags == []


def test_deploy_if_ready(colour: Colour) -> None:
    service = colour.client.models.downloads
    colour.model(Q4)
    trigger = colour.do(service.deploy_if_ready(GGUF))
    assert colour.sent("POST", "/deploy_after_download/")[-1].status == 200
    assert trigger
    assert isinstance(trigger.deployment_id, UUID)
    assert colour.do(service.deploy_if_ready(GGUF, options={"note": "x"}))


@pytest.mark.parametrize("method", ["start", "start_and_deploy"])
def test_refused_downloads_raise(colour: Colour, method: str) -> None:
    with pytest.raises(errors.RefusedError, match="not found on the hub"):
        colour.do(getattr(colour.client.models.downloads, method)("no/such"))


def test_guide(colour: Colour) -> None:
    service = colour.client.models.guide
    entry = next(e for e in colour.do(service.list()) if e.base_model_id == GGUF)
    assert entry.platforms == ["cpu", "nvidia"]
    assert entry.best_variant(80).variant_repo == GGUF
    assert entry.best_variant(0) is None
    assert colour.do(service.import_default(replace=True)).replaced
    assert colour.do(service.refresh()).refreshed


def test_sub_services_are_made_once(colour: Colour) -> None:
    service = colour.client.models
    for name in ("files", "configs", "downloads", "guide"):
        assert getattr(service, name) is getattr(service, name)


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_ids_that_would_move_the_path_are_refused(colour: Colour, bad: str) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        colour.do(colour.client.models.delete(bad))
    assert not colour.sent("DELETE", "/models")

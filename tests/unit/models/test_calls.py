"""Every call of the models service, in both halves, against the sandbox."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import pytest

from kamiwaza import errors
from kamiwaza.schemas import models as schemas
from tests.halves import GGUF, Q4, Q8, Half


def body(half: Half, method: str, part: str) -> Any:
    return json.loads(half.sent(method, part)[-1].request.body)


def test_registry(half: Half) -> None:
    service = half.client.models
    made = half.do(service.create("mine", repository="me/mine", purpose="chat"))
    assert body(half, "POST", "/models/") == {
        "name": "mine", "repo_modelId": "me/mine", "purpose": "chat",
    }  # fmt: skip
    assert isinstance(made, schemas.Model)
    assert half.do(service.get(made.id)).repo_id == "me/mine"
    assert [model.id for model in half.do(service.list())] == [made.id]
    assert half.do(service.find("ME/mine")).id == made.id
    assert half.do(service.find("me/other")) is None
    assert half.do(service.exists("me/mine"))
    assert not half.do(service.exists("me/other"))
    assert half.do(service.delete(made.id)) is None
    with pytest.raises(errors.ResourceNotFoundError):
        half.do(service.get(made.id))


def test_list_brings_files_when_asked(half: Half) -> None:
    half.model(Q4)
    (bare,) = half.do(half.client.models.list())
    (full,) = half.do(half.client.models.list(load_files=True))
    assert not bare.files
    assert Q4 in {file.name for file in full.files}


def test_a_deployed_model_needs_force_to_be_deleted(half: Half) -> None:
    deployment = half.deployed(Q4)
    with pytest.raises(errors.ConflictError):
        half.do(half.client.models.delete(deployment.m_id))
    half.do(half.client.models.delete(deployment.m_id, force=True))
    assert half.do(half.client.models.list()) == []


def test_deployment_info_and_memory(half: Half) -> None:
    model = half.model(Q4)
    service = half.client.models
    assert not half.do(service.deployment_info(model.id))
    half.deployed(Q4)
    info = half.do(service.deployment_info(model.id))
    assert info
    assert isinstance(info.deployment_id, UUID)
    assert half.do(service.memory_usage(model.id)) > 0


def test_search(half: Half) -> None:
    found = half.do(half.client.models.search("qwen gguf", limit=2, hubs=["*"]))
    assert body(half, "POST", "/models/search/") == {
        "query": "qwen gguf", "exact": False, "limit": 2, "hubs_to_search": ["*"],
    }  # fmt: skip
    assert len(found) == 2
    assert [model.repo_id for model in found] == [model.repo_id for model in found.models]
    assert found.complete


def test_files(half: Half) -> None:
    model = half.model(Q4)
    service = half.client.models.files
    assert {file.id for file in half.do(service.list())} == {file.id for file in model.files}
    one = next(file for file in model.files if file.name == Q4)
    assert half.do(service.get(one.id)).quantization == "q4_k_m"
    assert half.do(service.memory_usage(one.id)) == one.size
    made = half.do(service.create("x.gguf", size=5, storage_location="/x"))
    assert (made.name, made.size, made.is_downloaded) == ("x.gguf", 5, True)
    assert half.do(service.delete(made.id)) is None
    with pytest.raises(errors.ResourceNotFoundError):
        half.do(service.get(made.id))
    assert Q8 in {file.name for file in half.do(service.search_hub(GGUF))}
    assert half.do(service.search_hub("no/such")) == []


def test_configs(half: Half) -> None:
    model = half.model(Q4)
    service = half.client.models.configs
    (old,) = half.do(service.list(model.id))
    assert old.is_default
    made = half.do(service.create(model.id, default=True, name="long", config={"n": 1}))
    assert (made.m_id, made.name, made.config) == (model.id, "long", {"n": 1})
    assert [c.id for c in half.do(service.list_for_model(model.id, default=True))] == [made.id]
    assert len(half.do(service.list_for_model(model.id))) == 2
    new = half.do(service.replace(made, model=model, default=False, name="short"))
    assert (new.id, new.name, new.config, new.is_default) == (made.id, "short", {}, False)
    assert half.do(service.get(made.id)).name == "short"
    assert half.do(service.delete(made.id)) is None
    with pytest.raises(errors.ResourceNotFoundError):
        half.do(service.get(made.id))


def test_an_update_of_a_configuration_keeps_what_is_not_given(half: Half) -> None:
    model = half.model(Q4)
    service = half.client.models.configs
    made = half.do(
        service.create(model, name="long", description="d", config={"n": 1}, file=model.files[0])
    )
    changed = half.do(service.update(made, name="short", description=None))
    assert (changed.id, changed.m_id, changed.m_file_id) == (made.id, model.id, made.m_file_id)
    assert (changed.name, changed.description, changed.config) == ("short", None, {"n": 1})
    assert not changed.is_default
    assert half.do(service.update(made.id, default=True)).is_default
    emptied = half.do(service.update(made, config=None, file=None))
    assert (emptied.name, emptied.config, emptied.m_file_id) == ("short", {}, None)


def test_downloads_are_started_of_a_model_too(half: Half) -> None:
    (found,) = [m for m in half.do(half.client.models.search(GGUF)) if m.repo_id == GGUF]
    assert Q8 in {file.name for file in half.do(half.client.models.files.search_hub(found))}
    started = half.do(half.client.models.downloads.start(found, files_to_download=[Q4]))
    assert len(started.files) == 1
    nowhere = half.do(half.client.models.create("mine"))
    with pytest.raises(errors.InvalidArgumentError, match="repository"):
        half.do(half.client.models.downloads.start(nowhere))


def test_downloads(half: Half) -> None:
    service = half.client.models.downloads
    started = half.do(service.start(GGUF, hub="HubsHf", files_to_download=[Q4, Q8]))
    assert started
    assert len(started.files) == 2
    assert body(half, "POST", "/models/download/") == {
        "model": GGUF, "hub": "HubsHf", "files_to_download": [Q4, Q8],
    }  # fmt: skip
    rows = half.do(service.list())
    assert {row.id for row in rows} == set(started.files)
    assert half.do(service.list(files=started.files[:1]))[0].id == started.files[0]
    assert len(half.do(service.list(model=rows[0].m_id))) == 2
    assert half.do(service.list(model=uuid4())) == []
    stopped = half.do(service.cancel(started.files[0]))
    assert stopped
    assert stopped.file_id == started.files[0]
    assert not half.do(service.cancel(started.files[0]))
    rest = half.do(service.cancel_all(model=rows[0].m_id))
    assert rest.ok
    assert rest.cancelled_files == started.files[1:]
    assert half.do(service.cancel_all()).cancelled_count == 0


def test_the_platform_deploys_after_the_download(half: Half) -> None:
    service = half.client.models.downloads
    started = half.do(service.start_and_deploy(GGUF, files_to_download=[Q4]))
    assert body(half, "POST", "/download_and_deploy")["deploy_after_download"] is True
    pending = half.do(service.pending_deployments())
    assert (pending.total_pending, pending.total_downloading) == (1, 1)
    half.do(service.cancel(started.files[0]))
    assert half.do(service.pending_deployments()).total_downloading == 0
    assert half.do(service.cleanup_stale()).cleaned_flags == []


def test_deploy_if_ready(half: Half) -> None:
    service = half.client.models.downloads
    half.model(Q4)
    trigger = half.do(service.deploy_if_ready(GGUF))
    assert half.sent("POST", "/deploy_after_download/")[-1].status == 200
    assert trigger
    assert isinstance(trigger.deployment_id, UUID)
    assert half.do(service.deploy_if_ready(GGUF, options={"note": "x"}))


@pytest.mark.parametrize("method", ["start", "start_and_deploy"])
def test_refused_downloads_raise(half: Half, method: str) -> None:
    with pytest.raises(errors.RefusedError, match="not found on the hub"):
        half.do(getattr(half.client.models.downloads, method)("no/such"))


def test_guide(half: Half) -> None:
    service = half.client.models.guide
    entry = next(e for e in half.do(service.list()) if e.base_model_id == GGUF)
    assert entry.platforms == ["cpu", "nvidia"]
    assert entry.best_variant(80).variant_repo == GGUF
    assert entry.best_variant(0) is None
    assert half.do(service.import_default(replace=True)).replaced
    assert half.do(service.refresh()).refreshed


def test_sub_services_are_made_once(half: Half) -> None:
    service = half.client.models
    for name in ("files", "configs", "downloads", "guide"):
        assert getattr(service, name) is getattr(service, name)


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_ids_that_would_move_the_path_are_refused(half: Half, bad: str) -> None:
    with pytest.raises(errors.InvalidArgumentError):
        half.do(half.client.models.delete(bad))
    assert not half.sent("DELETE", "/models")

"""Names in place of ids, in every method of the services whose objects people know by name."""

from __future__ import annotations

import inspect
from typing import Any
from uuid import uuid4

import pytest

from kamiwaza import BulkRun, InvalidArgumentError
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza.schemas.models import Model
from tests.halves import GGUF, Q4, Half
from tests.test_public_answers import METHODS, Found

SERVICES = ("serving", "models", "openai", "workrooms", "catalog")
NOUNS = ("model", "deployment", "workroom", "dataset", "container", "secret")
# Other values for the parameters of the methods.
OTHERS = {
    "item": "item", "path": "copy", "file": b"x", "fields": {"a": "string"}, "type": "tags",
    "thread": "t", "turn": uuid4(), "email": "a@b.c", "member": "m", "role": "viewer",
    "connector_key": "k", "grantee": "g", "label": "l", "consent": uuid4(), "to": "u",
    "registration": uuid4(), "content": "c", "prompt": "p", "title": "t", "user": "u",
    "name": "new", "platform": "file", "messages": "Hi", "input": "Hi",
    "configuration": uuid4(), "default": True, "conversations": ["Hi"], "texts": ["Hi"],
    "into": Model,
}  # fmt: skip
NO_LOOKUP = {
    "models.download": "the name is the repository on a hub",
    "models.download_and_deploy": "the name is the repository on a hub",
    "models.files.search_hub": "the name is the repository on a hub",
    "models.downloads.start": "the name is the repository on a hub",
    "models.downloads.start_and_deploy": "the name is the repository on a hub",
    "serving.watch": "sends nothing, so it takes an id only",
    "workrooms.sessions.keep_alive": "sends nothing, so it takes an id only",
    "workrooms.events.stream": "the stream is opened later",
    "workrooms.presence.stream": "the stream is opened later",
    "workrooms.admin.delete": "rooms of all users: only an id is certain",
    "catalog.containers.iter_datasets": "the page is requested later",
    "catalog.containers.exists": "says that there is none",
    "catalog.datasets.get_or_create": "looks for the dataset first",
    "catalog.datasets.exists": "says that there is none",
    "catalog.secrets.exists": "says that there is none",
    "openai.stream": "the stream is opened later",
    "openai.client": "its own tests",
    "openai.transcribe": "its own tests",
}


def _parameters(method: Found) -> list[inspect.Parameter]:
    parameters = list(inspect.signature(method.function).parameters.values())[1:]
    return [p for p in parameters if p.kind is not p.VAR_KEYWORD]


def _noun(method: Found) -> str | None:
    return next((p.name for p in _parameters(method) if p.name in NOUNS), None)


TAKING = [
    method.path
    for method in METHODS["sync"]
    if method.path.split(".")[0] in SERVICES and _noun(method) and method.path not in NO_LOOKUP
]
BY_PATH = {method.path: method for method in METHODS["sync"]}


def _call(half: Half, path: str, value: Any) -> Any:
    method, target = BY_PATH[path], half.client
    for name in path.split("."):
        target = getattr(target, name)
    noun = _noun(method)
    arguments = {
        p.name: OTHERS[p.name]
        for p in _parameters(method)
        if p.default is p.empty and p.name not in NOUNS
    }
    arguments |= {
        p.name: "nothing" for p in _parameters(method) if p.default is p.empty and p.name in NOUNS
    }
    arguments[str(noun)] = value
    answer = target(**arguments)
    return half.items(answer) if hasattr(answer, "__anext__") else half.do(answer)


def test_the_list_of_methods_is_not_empty_and_has_no_stale_exceptions() -> None:
    assert len(TAKING) > 60
    assert {*NO_LOOKUP} <= {*BY_PATH}


@pytest.mark.parametrize("path", TAKING)
def test_an_unknown_name_is_refused_after_one_lookup(half: Half, path: str) -> None:
    noun = _noun(BY_PATH[path])
    half.do(half.client.ping())
    before = len(half.sandbox.requests)
    with pytest.raises(InvalidArgumentError, match=f"{noun}: there is no .*'nothing here'"):
        _listed(half, _call(half, path, "nothing here"))
    seen = half.sandbox.requests[before:]
    assert [item.request.method for item in seen] == ["GET"]


def _listed(half: Half, answer: Any) -> None:
    if hasattr(answer, "__next__") or isinstance(answer, BulkRun):
        half.items(answer)


def test_a_model_is_known_by_its_repository_and_its_names(half: Half) -> None:
    model = half.model(Q4)
    models = half.client.models
    for name in (GGUF, GGUF.lower(), model.name, "Qwen3-0.6B-GGUF", f" {GGUF} ", str(model.id)):
        assert half.do(models.get(name)).id == model.id
    assert half.do(models.configs.list(GGUF)) == half.do(models.configs.list(model))
    assert half.do(models.memory_usage(GGUF)) == half.do(models.memory_usage(model))
    half.do(models.delete(GGUF))
    assert half.do(models.find(GGUF)) is None


def test_a_result_of_a_hub_stands_for_the_registered_model(half: Half) -> None:
    hit = next(hit for hit in half.do(half.client.models.search(GGUF)).models if hit.id is None)
    model = half.model(Q4)
    assert half.do(half.client.models.get(hit)).id == model.id


def test_two_models_of_a_name_are_named(half: Half) -> None:
    both = [half.do(half.client.models.create("twin")) for _ in range(2)]
    with pytest.raises(InvalidArgumentError, match="more than one model is called 'twin'") as error:
        half.do(half.client.models.delete("twin"))
    assert all(str(model.id) in str(error.value) for model in both)
    assert len(half.do(half.client.models.list())) == 2


def test_ids_cost_no_lookup(half: Half) -> None:
    model = half.model(Q4)
    for known in (model, model.id, str(model.id), OpaqueId(model.id)):
        before = len(half.sandbox.requests)
        half.do(half.client.models.get(known))
        assert len(half.sandbox.requests) == before + 1


def test_files_are_known_by_their_names(half: Half) -> None:
    model = half.model(Q4)
    models = half.client.models
    file = next(file for file in model.m_files if file.name == Q4)
    assert half.do(models.files.get(Q4)).id == file.id
    config = half.do(models.configs.create(GGUF, name="c", file=Q4))
    assert config.m_file_id == file.id
    with pytest.raises(InvalidArgumentError, match=r"there is no file 'other\.gguf'"):
        half.do(models.configs.update(config, file="other.gguf"))


def test_downloads_are_known_by_file_and_model(half: Half) -> None:
    half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    downloads = half.client.models.downloads
    assert [row.name for row in half.do(downloads.list(model=GGUF, files=[Q4]))] == [Q4]
    assert half.do(downloads.list(files=["other"])) == []
    assert half.do(downloads.cancel(Q4)).result
    with pytest.raises(InvalidArgumentError, match="there is no download of a file 'other'"):
        half.do(downloads.cancel("other"))


def test_workrooms_are_known_by_name(half: Half) -> None:
    rooms = half.client.workrooms
    room = half.do(rooms.create("Research", type="persistent"))
    assert half.do(rooms.get("research")).id == room.id
    half.do(rooms.threads.create("Research", title="t"))
    assert half.do(rooms.threads.list("Research")) == half.do(rooms.threads.list(room))
    half.do(half.do(rooms.archive("Research")).wait())
    assert half.do(half.do(rooms.restore("Research")).wait()).id == room.id
    other = half.do(rooms.create("Research", type="persistent"))
    with pytest.raises(InvalidArgumentError, match="more than one workroom") as error:
        half.do(rooms.delete("Research"))
    assert str(room.id) in str(error.value)
    assert str(other.id) in str(error.value)


def test_the_catalog_is_known_by_name(half: Half) -> None:
    catalog = half.client.catalog
    box = half.do(catalog.containers.create("box"))
    sales = half.do(catalog.datasets.create("sales", platform="file", container="box"))
    assert half.do(catalog.datasets.get("sales")).urn == sales.urn
    assert sales.container_urn == box.urn
    assert half.do(catalog.datasets.exists("sales"))
    assert not half.do(catalog.datasets.exists("sale"))
    assert half.do(catalog.datasets.update("sales", container=None)).container_urn is None
    assert half.do(catalog.datasets.update("sales", container="box")).container_urn == box.urn
    half.do(catalog.datasets.create("sales", platform="s3"))
    with pytest.raises(InvalidArgumentError, match="more than one dataset") as error:
        half.do(catalog.datasets.delete("sales"))
    assert sales.urn in str(error.value)
    secret = half.do(catalog.secrets.create("key", value="v", owner="admin"))
    assert half.do(catalog.secrets.get("key")).urn == secret.urn
    half.do(catalog.secrets.delete("key"))
    assert not half.do(catalog.secrets.exists("key"))

"""Repositories added to the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox import HubFile, Repository, Sandbox
from kamiwaza.sandbox.__main__ import main

if TYPE_CHECKING:
    import httpx

    from kamiwaza.sandbox import SandboxClock

ADDED = "somebody/Tiny-3B-Instruct-GGUF"


def listed(http: httpx.Client, repository: str) -> dict[str, int]:
    body = {"hub": "HubsHf", "model": repository}
    return {f["name"]: f["size"] for f in http.post("/model_files/search/", json=body).json()}


def test_an_added_repository_is_searched_and_downloaded() -> None:
    with Sandbox(hub=[ADDED]) as sandbox:
        client = sandbox.client()
        (found,) = client.models.search(ADDED, exact=True)
        assert found.repo_id == ADDED
        model = client.models.download(ADDED, quantization="q6_k").wait()
        assert client.serving.deploy(model).wait().is_ready
        assert [repository.id for repository in sandbox.hub][-1] == ADDED


def test_every_repository_has_a_readme(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.hub.add(ADDED)
    for repository in sandbox.hub:
        assert "README.md" in listed(http, repository.id)


@pytest.mark.parametrize(
    ("id", "file", "size"),
    [
        (ADDED, "Tiny-3B-Instruct-Q4_K_M.gguf", int(3e9 * 4.9 / 8)),
        ("mlx/Tiny-4B-4bit", "model.safetensors", int(4e9 * 4.5 / 8)),
        ("x/Tiny-1.5B-FP8", "model.safetensors", int(1.5e9 * 8.5 / 8)),
        ("x/Tiny-270m-it", "model.safetensors", 540_000_000),
        ("x/Large-7B", "model-00003-of-00003.safetensors", 14_000_000_000 // 3),
        ("x/Nameless", "model.safetensors", 2_000_000_000),
    ],
)
def test_sizes_follow_the_name(
    sandbox: Sandbox, http: httpx.Client, id: str, file: str, size: int
) -> None:
    sandbox.hub.add(id)
    assert listed(http, id)[file] == pytest.approx(size, abs=1)


def test_quantizations_and_files_may_be_given(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.hub.add("x/Tiny-1B", quantizations=["IQ2_M", "bf16"])
    files = listed(http, "x/Tiny-1B")
    assert files["Tiny-1B-IQ2_M.gguf"] < files["Tiny-1B-bf16.gguf"] == 2_000_000_000
    sandbox.hub.add("x/Tiny-1B", files={"weights.bin": 12})
    assert listed(http, "x/Tiny-1B") == {"README.md": 5_173, "weights.bin": 12}


def test_a_repository_may_be_given_whole(sandbox: Sandbox, http: httpx.Client) -> None:
    made = Repository("x/mine", "mine", 1.0, explicit_files=(HubFile("a.gguf", 5),))
    assert sandbox.hub.add(made) is made
    assert sandbox.hub.find("X/Mine") is made
    assert listed(http, "x/mine")["a.gguf"] == 5


def test_the_purpose_follows_from_the_name(sandbox: Sandbox) -> None:
    assert sandbox.hub.add("x/bge-small").purpose == "embedding"
    assert sandbox.hub.add("x/chatty").purpose == "chat"


@pytest.mark.parametrize("id", ["", "x", "a/b/c", "a b/c", "/c", "a/", 5, None])
def test_invalid_ids_are_refused(sandbox: Sandbox, id: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        sandbox.hub.add(id)
    with pytest.raises(InvalidArgumentError):
        Sandbox(hub=[id])


@pytest.mark.parametrize("types", ["Q4_K_M", ["nonsense"]])
def test_invalid_quantizations_are_refused(sandbox: Sandbox, types: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="quantizations"):
        sandbox.hub.add("x/y", quantizations=types)


def test_one_string_is_no_list_of_repositories() -> None:
    with pytest.raises(InvalidArgumentError, match="hub"):
        Sandbox(hub=ADDED)


def test_hubs_are_independent() -> None:
    Sandbox(hub=[ADDED])
    assert Sandbox().hub.find(ADDED) is None


def test_the_command_takes_repositories(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--hub-model", "no-author"])
    assert "author/name" in capsys.readouterr().err


def test_a_readme_can_be_downloaded_alone(http: httpx.Client, clock: SandboxClock) -> None:
    body = {"model": "Qwen/Qwen3-0.6B-GGUF", "files_to_download": ["README.md"]}
    [id_] = http.post("/models/download/", json=body).json()["files"]
    clock.advance(1)
    assert http.get(f"/model_files/{id_}").json()["storage_location"].endswith("README.md")

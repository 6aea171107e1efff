"""Journey 2: find, download, deploy, call and stop a model."""

from __future__ import annotations

import pytest

from kamiwaza.errors import OperationCancelledError, OperationFailedError, RefusedError
from tests.halves import GGUF, Q4
from tests.journeys.conftest import Traveller


def test_find_download_deploy_chat_stop(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    found = do(client.models.search("qwen gguf", exact=False))
    hit = next(model for model in found if model.repo_id == GGUF)
    files = do(client.models.files.search_hub(GGUF))
    assert Q4 in [file.name for file in files]
    model = traveller.wait(client.models.download(hit, quantization="q4_k_m"))
    assert do(client.models.find(GGUF)).id == model.id
    configs = do(client.models.configs.list(model.id))
    assert [config for config in configs if config.is_default]
    assert do(client.serving.estimate_vram(model)) is not None
    deployment = traveller.wait(client.serving.deploy(model))
    assert deployment.is_ready
    answer = do(client.openai.chat(deployment, "Why is the sky blue?"))
    assert answer.text
    spoken = traveller.items(do(client.openai.stream(deployment, "Why is the sky blue?")))
    assert "".join(spoken) == answer.text
    assert do(client.serving.logs.get(deployment)).text
    traveller.wait(client.serving.stop(deployment))
    with pytest.raises(RefusedError):
        do(client.serving.stop(deployment))


def test_the_engine_runs_out_of_memory(traveller: Traveller) -> None:
    model = traveller.wait(traveller.client.models.download(GGUF, quantization="q4_k_m"))
    traveller.sandbox.fail_deployment("OOM")
    with pytest.raises(OperationFailedError) as caught:
        traveller.wait(traveller.client.serving.deploy(model))
    assert caught.value.code == "OOM"


def test_a_download_is_cancelled(traveller: Traveller) -> None:
    job = traveller.do(traveller.client.models.download(GGUF, quantization="q4_k_m"))
    traveller.do(job.cancel())
    with pytest.raises(OperationCancelledError):
        traveller.do(job.wait())


def test_the_files_are_gone(traveller: Traveller) -> None:
    model = traveller.wait(traveller.client.models.download(GGUF, quantization="q4_k_m"))
    traveller.sandbox.lose_file(Q4)
    with pytest.raises(OperationFailedError) as caught:
        traveller.wait(traveller.client.serving.deploy(model))
    assert caught.value.raw_state == "MUST_REDOWNLOAD"

"""Choosing what to deploy by quantization or by the name of a file."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import pytest

from kamiwaza import InvalidArgumentError, QuantizationError
from kamiwaza.domain.deployment import named_file, quantized_file
from kamiwaza.schemas.models import Model, ModelFile
from tests.halves import GGUF, Q4, Q8, Half


def deployed(half: Half, *args: Any, **options: Any) -> str:
    half.do(half.client.serving.deploy(*args, **options))
    body = json.loads(half.sent("POST", "deploy_model")[-1].request.body)
    return str(body["m_file_id"])


def test_a_quantization_or_a_name_chooses_the_file(half: Half) -> None:
    model = half.model(Q4, Q8)
    ids = {file.name: str(file.id) for file in model.m_files}
    for given in (model, GGUF, model.id):
        assert deployed(half, given, quantization="Q8-0") == ids[Q8]
        assert deployed(half, given, file=Q4) == ids[Q4]
    assert deployed(half, model, file=ModelFile(name=Q8)) == ids[Q8]
    assert half.do(half.client.serving.estimate_vram(GGUF, quantization="q4_k_m")).amounts


def test_a_model_read_before_the_download_is_read_again(half: Half) -> None:
    early = half.model(Q4)
    late = half.model(Q8)
    wanted = next(str(file.id) for file in late.m_files if file.name == Q8)
    assert deployed(half, early, quantization="q8_0") == wanted
    assert deployed(half, early, file=Q8) == wanted


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"quantization": "q3_k_m"}, "no quantization 'q3_k_m'; available: q4_k_m"),
        (
            {"quantization": "q8_0"},
            r"q8_0 of Qwen/Qwen3-0.6B-GGUF is not downloaded; use client.models.download"
            r"\('Qwen/Qwen3-0.6B-GGUF', quantization='q8_0'\); downloaded: q4_k_m",
        ),
        ({"file": Q8}, r"is not downloaded; use client.models.download\(.*, files=\['" + Q8),
        ({"file": "other.gguf"}, f"no file 'other.gguf'; there are: {Q4}"),
        ({"file": "README.md"}, f"no file 'README.md'; there are: {Q4}"),
        ({"quantization": "q4_k_m", "file": Q4}, "quantization or file, not both"),
        ({"config": "fast"}, "config: there is no configuration 'fast'; there are:"),
    ],
)
def test_what_is_not_there_is_refused_with_what_there_is(
    half: Half, options: dict[str, str], text: str
) -> None:
    half.model(Q4)
    for call in (half.client.serving.deploy, half.client.serving.estimate_vram):
        with pytest.raises(InvalidArgumentError, match=text):
            half.do(call(GGUF, **options))
    assert half.sent("POST", "deploy_model") == []


def test_a_configuration_is_known_by_its_name(half: Half) -> None:
    model = half.model(Q4)
    config = half.do(half.client.models.configs.create(model, name="long"))
    half.do(half.client.serving.deploy(model, config="long"))
    body = json.loads(half.sent("POST", "deploy_model")[-1].request.body)
    assert body["m_config_id"] == str(config.id)


def model_of(*names: str, repo: str = "a/m", missing: tuple[str, ...] = ()) -> Model:
    files = [
        {"name": name, "id": str(uuid4()), "storage_location": None if name in missing else "/x"}
        for name in names
    ]
    return Model.model_validate({"name": "m", "repo_modelId": repo, "m_files": files})


def name_of(model: Model, file_id: object) -> str | None:
    return next((file.name for file in model.m_files if file.id == file_id), None)


PARTS = tuple(f"Q8_0/m-Q8_0-0000{n}-of-00003.gguf" for n in (1, 2, 3))


def test_a_file_in_parts_is_deployed_by_its_first_part() -> None:
    model = model_of(*reversed(PARTS), "m-Q4_0.gguf")
    assert name_of(model, quantized_file(model, "q8_0")) == PARTS[0]
    for part in PARTS:
        assert name_of(model, named_file(model, part)) == PARTS[0]
        assert name_of(model, named_file(model, part.partition("/")[2])) == PARTS[0]


def test_a_part_that_is_missing_is_said() -> None:
    model = model_of(*PARTS, "m-Q4_0.gguf", missing=PARTS[:1])
    with pytest.raises(QuantizationError, match="q8_0 of a/m is not downloaded"):
        quantized_file(model, "q8_0")
    with pytest.raises(QuantizationError, match="parts of m_q8_0 are missing"):
        named_file(model, PARTS[1])


def test_two_files_that_fit_are_named() -> None:
    model = model_of("a-Q8_0.gguf", "b-Q8_0.gguf")
    with pytest.raises(QuantizationError, match=r"a-Q8_0\.gguf, b-Q8_0\.gguf"):
        quantized_file(model, "q8_0")
    assert name_of(model, named_file(model, "B-Q8_0.gguf")) == "b-Q8_0.gguf"
    twice = model_of("one/m-Q8_0.gguf", "two/m-Q8_0.gguf")
    with pytest.raises(QuantizationError, match=r"one/m-Q8_0\.gguf, two/m-Q8_0\.gguf"):
        quantized_file(twice, "q8_0")
    with pytest.raises(InvalidArgumentError, match=r"more than one file is called 'm-Q8_0\.gguf'"):
        named_file(twice, "m-Q8_0.gguf")
    assert name_of(twice, named_file(twice, "two/m-Q8_0.gguf")) == "two/m-Q8_0.gguf"


def test_a_whole_repository_has_the_quantization_of_its_name() -> None:
    model = model_of("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors",
                     "config.json", repo="Qwen/Qwen3-8B-AWQ")  # fmt: skip
    assert quantized_file(model, "awq") is None
    assert named_file(model, "model-00001-of-00002.safetensors") is None
    with pytest.raises(QuantizationError, match="no quantization 'gptq'"):
        quantized_file(model, "gptq")

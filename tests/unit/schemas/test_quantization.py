"""Quantizations are read from names of every style, and never guessed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.errors import InvalidArgumentError, QuantizationError
from kamiwaza.naming.model_files import choose_files, file_to_deploy, first_weights, named_files
from kamiwaza.naming.model_files import quantizations as quantizations_of
from kamiwaza.naming.quantization import (
    normal_form,
    quantization_of,
    quantization_of_repo,
    read_file_name,
    same_quantization,
)

NAMES = (
    "q2_k q2_k_s q3_k q3_k_s q3_k_m q3_k_l q3_k_xl q4_0 q4_1 q4_k q4_k_s q4_k_m q4_k_l q4_0_4_4"
    " q4_0_4_8 q4_0_8_8 q5_0 q5_1 q5_k q5_k_s q5_k_m q6_k q6_k_l q8_0 q8_k iq1_s iq1_m iq2_xxs"
    " iq2_xs iq2_s iq2_m iq3_xxs iq3_xs iq3_s iq3_m iq4_nl iq4_xs iq4_ks iq4_kss iq5_k iq2_kl"
    " i2_s tl1 tl2 iq1_bn q8_k_r16 tq1_0 tq2_0"
    " ud_q4_k_xl ud_iq1_s q4 q8 f16 bf16 fp16 f32 fp32 fp8 fp8_e4m3fn mxfp4 mxfp4_moe nvfp4"
    " gptq_int4 gptq_int8 awq int4 int8 4bit w4a16 exl2 exl2_4_0bpw"
).split()
# What a base name must not be made of, for then it says something itself.
TELLING = re.compile(
    r"(?i)(?<![a-z0-9])(\d*[it]?q\d|i\d|tl\d|\d+bf|\d+fp?\d|u?int\d|[u]?d|bf|fp?\d|nf|nv|mx|gptq|awq|aqlm|hqq|bnb|mlx|exl|auto"
    r"|\d_?bits?|w\da|mmproj|imatrix)"
)

quantizations = st.sampled_from(NAMES)
separators = st.sampled_from("._- ")
words = st.from_regex(r"\A[A-Za-z0-9]{1,8}\Z")
bases = st.builds(
    lambda parts, separator: separator.join(parts),
    st.lists(words, min_size=1, max_size=5),
    st.sampled_from("._-"),
).filter(lambda base: not TELLING.search(normal_form(base)))
cases = st.sampled_from([str.lower, str.upper, str.title])


@settings(deadline=None)
@given(bases, quantizations, separators, separators, cases, st.integers(1, 40))
def test_any_style_is_read(
    base: str, name: str, outer: str, inner: str, case: type, shards: int
) -> None:
    spelled = case(name.replace("_", inner))
    for shard in {1, shards}:
        part = f"-{shard:05}-of-{shards:05}" if shards > 1 else ""
        found = read_file_name(f"{base}{outer}{spelled}{part}.gguf")
        assert found.quantization == name
        assert (found.shard, found.shards) == (shard, shards)
        assert found.is_weights


@settings(deadline=None)
@given(bases, separators)
def test_names_that_do_not_tell_give_none(base: str, separator: str) -> None:
    assert quantization_of(f"{base}.gguf") is None
    assert quantization_of(f"{base}{separator}{base}.safetensors") is None


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_name_raises(name: str) -> None:
    found = read_file_name(name)
    assert found.name == name
    assert quantization_of(name) == found.quantization


@settings(deadline=None)
@given(quantizations, quantizations)
def test_two_names_are_the_same_only_if_they_are(one: str, other: str) -> None:
    alike = {one, other} in ({"f16", "fp16"}, {"f32", "fp32"})
    assert same_quantization(one, other.upper().replace("_", "-")) == (one == other or alike)


@settings(deadline=None)
@given(bases, st.lists(quantizations, min_size=2, max_size=8, unique=True), st.data())
def test_the_named_quantization_is_chosen_and_no_other(
    base: str, names: list[str], data: st.DataObject
) -> None:
    wanted = data.draw(st.sampled_from(names))
    shards = data.draw(st.integers(1, 4))
    files = [
        f"{base}-{name}-{number:05}-of-{shards:05}.gguf"
        for name in names
        for number in range(1, shards + 1)
    ]
    shuffled = data.draw(st.permutations(files))
    chosen = choose_files(shuffled, wanted.upper(), repo="r")
    assert [quantization_of(name) for name in chosen] == [wanted] * shards
    assert list(chosen) == sorted(chosen)
    with pytest.raises(QuantizationError) as caught:
        choose_files(shuffled, repo="r")
    assert caught.value.choices == tuple(sorted(names))


@settings(deadline=None)
@given(bases, st.lists(quantizations, min_size=1, max_size=8, unique=True), quantizations)
def test_an_absent_quantization_is_never_replaced(base: str, names: list[str], wanted: str) -> None:
    files = [f"{base}.{name}.gguf" for name in names]
    if any(same_quantization(name, wanted) for name in names):
        return
    with pytest.raises(QuantizationError) as caught:
        choose_files(files, wanted, repo="r")
    assert caught.value.choices == tuple(sorted(names))


# Names as publishers write them, beside what they mean.
SEEN = [
    ("Qwen-Qwen2.5-7B-Instruct-llamafied.IQ4_XS.gguf", "iq4_xs"),
    ("Qwen-Qwen2.5-7B-Instruct-llamafied.Q4_0_4_4.gguf", "q4_0_4_4"),
    ("Qwen-Qwen2.5-7B-Instruct-llamafied.f16.gguf", "f16"),
    ("Qwen2.5-7B-Instruct-Q4_K_M.gguf", "q4_k_m"),
    ("qwen2.5-coder-0.5b-instruct-q6_k.gguf", "q6_k"),
    ("qwen2.5-7b-instruct-q5_k_m-00001-of-00002.gguf", "q5_k_m"),
    ("Q8_0/model-00001-of-00003.gguf", "q8_0"),
    ("UD-Q4_K_XL/Model-UD-Q4_K_XL-00002-of-00002.gguf", "ud_q4_k_xl"),
    ("Model.i1-IQ3_XXS.gguf", "iq3_xxs"),
    ("Meta-Llama-3-70B-Instruct.Q6_K.gguf.part1of2", "q6_k"),
    ("Model-F16-Q4_K_M.gguf", "q4_k_m"),
    ("gptq_model-4bit-128g.safetensors", "4bit"),
    ("model.fp16.safetensors", "fp16"),
    ("Phi-3-mini-4k-instruct-q4.gguf", "q4"),
    ("mmproj-model-f16.gguf", None),
    ("Model-imatrix.gguf", None),
    ("model-00001-of-00004.safetensors", None),
    ("Yi-34B-200K.gguf", None),
    ("config.json", None),
    ("Some-Model-55IQ2_XXS-34Q2_K-07Q8_0-04F16.gguf", "iq2_xxs"),
    ("Some-Model-12Q8_0-88IQ3_XXS-00001-of-00002.gguf", "iq3_xxs"),
    ("Llama-3-70B-05f16-95q4_k.gguf", "q4_k"),
    ("ggml-model-i2_s.gguf", "i2_s"),
    ("bitnet-b1.58-2B-4T-TL1.gguf", "tl1"),
    ("bitnet-TL2-00001-of-00003.gguf", "tl2"),
    ("Model-UD-TQ1_0.gguf", "ud_tq1_0"),
    ("Model-IQ2_BN.gguf", "iq2_bn"),
    ("gpt-oss-20b-MXFP4_MOE.gguf", "mxfp4_moe"),
    ("Model-MXFP4_MOE_BF16.gguf", "mxfp4_moe"),
    ("Model-mxfp4-moe-q8_0.gguf", "mxfp4_moe"),
    ("Model-Q6_K-output-f16.gguf", "q6_k"),
    ("Model-Q6_K-embed-f16-output-f16.gguf", "q6_k"),
    ("Model.Q5_K_M-output-q8_0-embed-f16-00001-of-00002.gguf", "q5_k_m"),
    ("Model-embed-q8_0-Q4_K_M.gguf", "q4_k_m"),
    ("Model-F16-output-Q6_K.gguf", "q6_k"),
    ("Model-Q4_K_M-Q8_0-embed.gguf", "q4_k_m"),
    ("Model-IQ4_XS-embed+output-Q8_0.gguf", "iq4_xs"),
    ("Model-Q6_K-embed.gguf", "q6_k"),
    ("Model-Q8_0-token-embedding.gguf", "q8_0"),
    ("Model-IQ4_KS-lm_head-Q6_K.gguf", "iq4_ks"),
    ("nomic-embed-text-v1.5.Q4_K_M.gguf", "q4_k_m"),
    ("snowflake-arctic-embed-Q8_0.gguf", "q8_0"),
    ("snowflake-arctic-embed-m-F16.gguf", "f16"),
    ("Model-f16.q6_k.gguf", "q6_k"),
    ("Model-Q8_0_R8.gguf", "q8_0_r8"),
    ("Model-5Q4.gguf", None),
]


@pytest.mark.parametrize(("name", "meaning"), SEEN)
def test_names_seen(name: str, meaning: str | None) -> None:
    assert quantization_of(name) == meaning


@pytest.mark.parametrize(
    ("repo", "meaning"),
    [
        ("Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4", "gptq_int4"),
        ("Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8", "gptq_int8"),
        ("Qwen/Qwen2.5-7B-Instruct-AWQ", "awq"),
        ("RichardErkhov/Qwen_-_Qwen2.5-7B-Instruct-4bits", "4bit"),
        ("q8-kernels/Qwen2.5-7B-Instruct", None),
        ("Qwen/Qwen2.5-7B-Instruct", None),
    ],
)
def test_repositories_seen(repo: str, meaning: str | None) -> None:
    assert quantization_of_repo(repo) == meaning


def test_a_projector_comes_along_and_is_no_choice() -> None:
    files = ["m-Q4_K_M.gguf", "mmproj-F32.gguf", "mmproj-F16.gguf", "README.md"]
    assert choose_files(files) == ("m-Q4_K_M.gguf", "mmproj-F16.gguf")
    assert quantizations_of(files) == ("q4_k_m",)


def test_the_same_model_in_one_piece_is_preferred() -> None:
    split = [f"m-q8_0-0000{n}-of-00002.gguf" for n in (1, 2)]
    assert choose_files([*split, "m-q8_0.gguf"], "q8_0") == ("m-q8_0.gguf",)


def test_missing_parts_are_refused() -> None:
    with pytest.raises(QuantizationError, match="missing"):
        choose_files(["m-q8_0-00002-of-00003.gguf"], "q8_0")


def test_two_models_of_one_quantization_are_refused() -> None:
    with pytest.raises(QuantizationError, match="files=") as caught:
        choose_files(["a-q8_0.gguf", "b-q8_0.gguf"], "q8_0")
    assert caught.value.choices == ("a-q8_0.gguf", "b-q8_0.gguf")


def test_weights_whose_names_do_not_tell_are_refused() -> None:
    with pytest.raises(QuantizationError):
        choose_files(["small.gguf", "large.gguf"])
    assert choose_files(["only.gguf", "README.md"]) == ("only.gguf",)


def test_a_whole_repository_leaves_out_what_repeats_or_decorates() -> None:
    files = [
        ".gitattributes", "README.md", "LICENSE", "logo.png", "config.json", "tokenizer.json",
        "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors",
        "pytorch_model.bin", "onnx/model_int8.onnx",
    ]  # fmt: skip
    assert choose_files(files) == tuple(files[4:8])


def test_the_repository_tells_where_its_files_do_not() -> None:
    files = ["model.safetensors", "config.json"]
    assert choose_files(files, "AWQ", repo="Qwen/Qwen3-8B-AWQ") == tuple(files)
    with pytest.raises(QuantizationError) as caught:
        choose_files(files, "awq", repo="Qwen/Qwen3-8B")
    assert caught.value.choices == ("unquantized",)


def test_weights_with_and_without_a_name_are_a_choice() -> None:
    files = ["model.safetensors", "model.fp16.safetensors", "config.json"]
    with pytest.raises(QuantizationError) as caught:
        choose_files(files)
    assert caught.value.choices == ("fp16", "unquantized")
    assert choose_files(files, "f16") == ("model.fp16.safetensors", "config.json")
    assert choose_files(files, "unquantized") == ("model.safetensors", "config.json")


def test_of_two_spellings_the_one_named_is_taken() -> None:
    files = ["m-f16.gguf", "m-fp16.gguf"]
    assert [choose_files(files, name) for name in ("F16", "FP16")] == [(files[0],), (files[1],)]


def test_the_repository_is_not_asked_where_the_files_tell() -> None:
    with pytest.raises(QuantizationError):
        choose_files(["m-q8_0.gguf"], "awq", repo="a/m-AWQ")


def test_named_files() -> None:
    assert named_files(["a", "b"], ["b", "a", "b"]) == ("b", "a")
    for wanted in (["c"], []):
        with pytest.raises(InvalidArgumentError):
            named_files(["a", "b"], wanted, repo="r")


def test_the_file_to_deploy() -> None:
    parts = [f"m-q8_0-0000{n}-of-00002.gguf" for n in (2, 1)]
    assert file_to_deploy(parts, chosen=None) == parts[1]
    assert file_to_deploy([*parts, "m-q4_0.gguf"], chosen=parts[0]) == parts[1]
    assert file_to_deploy([*parts, "m-q4_0.gguf"], "Q4-0", chosen=None) == "m-q4_0.gguf"
    assert file_to_deploy(["model.safetensors", "config.json"], chosen=None) is None
    assert file_to_deploy(["model.safetensors"], chosen="model.safetensors") is None
    mixed = ["model.safetensors", "m-q4_0.gguf"]
    assert [file_to_deploy(mixed, chosen=name) for name in mixed] == mixed
    assert file_to_deploy(["config.json"], chosen=None) is None
    assert first_weights(["config.json", "mmproj-f16.gguf", "m-q4_0.gguf"]) == "m-q4_0.gguf"


@pytest.mark.parametrize(
    ("files", "wanted", "choices"),
    [
        (["m-q8_0.gguf", "m-q4_0.gguf"], None, ("q4_0", "q8_0")),
        (["m-q8_0.gguf", "m-q4_0.gguf"], "q4", ("q4_0", "q8_0")),
        (["a-q8_0.gguf", "b-q8_0.gguf"], None, ("a-q8_0.gguf", "b-q8_0.gguf")),
        (["a-q8_0.gguf", "b-q8_0.gguf"], "q8_0", ("a-q8_0.gguf", "b-q8_0.gguf")),
    ],
)
def test_the_file_to_deploy_is_never_guessed(
    files: list[str], wanted: str | None, choices: tuple[str, ...]
) -> None:
    with pytest.raises(QuantizationError) as caught:
        file_to_deploy(files, wanted, chosen=None, repo="r")
    assert caught.value.choices == choices
    assert ", ".join(choices) in str(caught.value)


def test_a_named_file_may_have_its_accents_composed_another_way() -> None:
    composed, apart = "caf\u00e9-Q4_0.gguf", "cafe\u0301-Q4_0.gguf"
    assert named_files([composed], [apart]) == (composed,)
    assert named_files([composed, apart], [apart, composed]) == (apart, composed)
    with pytest.raises(InvalidArgumentError, match=r"no file cafe-Q4_0"):
        named_files([composed], ["cafe-Q4_0.gguf"])

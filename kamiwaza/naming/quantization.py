"""Reading quantizations from the names of files and repositories.

The normal form is lower case with underscores (`q4_k_m`). Dots, dashes, spaces and underscores
are equivalent. A name without a quantization gives None. If a name has several types, that of the
weights counts, not that of single tensors (`Q6_K-output-f16`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SEPARATORS = re.compile(r"[-_. ]+")
_SHARD = re.compile(r"[-_.](\d{1,6})[-_.]of[-_.](\d{1,6})$", re.IGNORECASE)
_PART = re.compile(r"\.part[-_]?(\d{1,4})of(\d{1,4})$", re.IGNORECASE)
_EXTENSION = re.compile(r"\.([a-z][a-z0-9]*)$", re.IGNORECASE)

# The names in use for GGUF files, floating point types, and other kinds of weights.
_GGUF = r"""(?:
        (?:ud_)?(?:iq|tq|q)[1-9]
            (?:_0_[48]_[48]|_[01]|_bn|_k(?:ss|s|t|l|v)?)?
            (?:_(?:xxs|xs|s|m|l|xl|xxl|nl|p))?
            (?:_r(?:4|8|16))?
      | i[28]_s | tl[12]
      | (?:ud_)?(?:bf16|fp?16|fp?32|f64)
    )"""
_NAME = re.compile(
    rf"""(?<![a-z0-9])(?:{_GGUF}
      | fp8(?:_e[45]m[23](?:fn)?)? | fp4 | nf4 | nvfp4 | mxfp[468](?:_moe)?
      | (?:gptq|awq|hqq|bnb|mlx|aqlm|auto_?round)_(?:int[2-8]|[2-8]_?bits?|w[48]a(?:4|8|16))
      | gptq | awq | aqlm | hqq
      | exl[23](?:_\d{{1,2}}_\d{{1,2}}(?:_\d{{1,2}})?bpw)?
      | u?int[248] | [2-8]_?bits? | w[48]a(?:4|8|16)
    )(?![a-z0-9])""",
    re.VERBOSE,
)
# Several types with their share of the weights in per cent: 55IQ2_XXS-34Q2_K-...
_SHARE = re.compile(rf"(?<![a-z0-9])(\d{{1,3}})({_GGUF})(?![a-z0-9])", re.VERBOSE)
_FLOAT = re.compile(r"(?:ud_)?(?:bf|fp?)\d\d")
# Next to a type: the type applies only to these tensors.
_TENSORS = frozenset({
    "embed", "embeds", "embd", "emb", "embedding", "embeddings", "tok", "token", "output",
    "outputs", "out", "head", "attn", "attention",
})  # fmt: skip
_BITS = re.compile(r"([2-8])_?bits?$")

WEIGHTS = frozenset({
    "gguf", "ggml", "safetensors", "bin", "pt", "pth", "onnx", "h5", "msgpack", "ot", "npz",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileName:
    """The information in the name of a file.

    `stem` is the last path component without extension and shard number, in normal form. `shard`
    counts from 1 to `shards`; both are 1 for a single file. A `companion` (the projector of a
    vision model, an importance matrix) belongs to the weights but holds none.
    """

    name: str
    stem: str
    extension: str
    quantization: str | None
    shard: int = 1
    shards: int = 1
    companion: bool = False

    @property
    def is_weights(self) -> bool:
        """True for a file with weights of the model."""
        return self.extension in WEIGHTS and not self.companion

    @property
    def is_projector(self) -> bool:
        """True for the part of a vision model that reads images."""
        return self.companion and "mmproj" in self.stem.split("_")


def normal_form(name: str) -> str:
    """Return a quantization's name in lower case with underscores."""
    return _SEPARATORS.sub("_", name.strip().lower()).strip("_")


def same_quantization(one: str, other: str) -> bool:
    """Return whether two spellings name the same quantization. `q4_k` and `q4_k_m` do not."""
    return _key(one) == _key(other)


def quantization_of(name: str) -> str | None:
    """Return the quantization in the name of a file, None if there is none.

    The file's own name counts first, then the folder above it. Companions such as `mmproj` files
    have none.
    """
    return read_file_name(name).quantization


def quantization_of_repo(repo: str) -> str | None:
    """Return the quantization in the name of a repository (`Qwen/Qwen3-8B-AWQ`), or None."""
    return _weights_type(repo.rpartition("/")[2])


def read_file_name(name: str) -> FileName:
    """Return the information in the name of a file. Never raises."""
    folders, _, last = name.strip().replace("\\", "/").rpartition("/")
    shard, shards = 1, 1
    bare, part = _without_shard(last, _PART)
    extension = _EXTENSION.search(bare)
    kind = extension[1].lower() if extension and extension[1].lower() in WEIGHTS else ""
    stem, numbered = _without_shard(bare[: -len(kind) - 1] if kind else bare, _SHARD)
    if position := part or numbered:
        shard, shards = position
    quantization = _weights_type(stem) or _weights_type(folders.rpartition("/")[2])
    words = normal_form(stem).split("_")
    companion = "mmproj" in words or (quantization is None and "imatrix" in words)
    return FileName(
        name=name,
        stem="_".join(words),
        extension=kind,
        quantization=None if companion else quantization,
        shard=shard,
        shards=shards,
        companion=companion,
    )


def _without_shard(text: str, pattern: re.Pattern[str]) -> tuple[str, tuple[int, int] | None]:
    match = pattern.search(text)
    if match is None:
        return text, None
    return text[: match.start()], (int(match[1]), int(match[2]))


def _weights_type(text: str) -> str | None:
    """Return the type of the weights in a name, None if there is none."""
    text = normal_form(text)
    shares = [(int(match[1]), match[2]) for match in _SHARE.finditer(text)]
    if len(shares) > 1:
        return max(shares, key=lambda share: share[0])[1]
    names = _for_all_tensors([*_NAME.finditer(text)], text)
    # Only the experts of a mixture have such a type, but they are nearly all of the weights.
    experts = [name for name in names if name.endswith("_moe")]
    # The name of the base model may have a type too (`Model-F16-Q4_K_M`); the last one counts.
    chosen = (experts or names)[-1:]
    return _BITS.sub(r"\1bit", chosen[0]) if chosen else None


def _for_all_tensors(matches: list[re.Match[str]], text: str) -> list[str]:
    """Return the types that do not apply only to some tensors; if there are none, all types."""
    edges = [0, *(place for match in matches for place in match.span()), len(text)]
    gaps = [re.split(r"[^a-z0-9]+", text[edges[n] : edges[n + 1]].strip("_")) for n in
            range(0, len(edges), 2)]  # fmt: skip
    special = [False] * len(matches)
    for number, match in enumerate(matches):
        if gaps[number][-1] not in _TENSORS:
            continue
        # `F16-output-Q6_K`: the outputs have the full precision.
        before = matches[number - 1][0] if number and not special[number - 1] else ""
        precise = _FLOAT.fullmatch(before) and not _FLOAT.fullmatch(match[0])
        special[number - 1 if precise else number] = True
    if matches and gaps[-1][0] in _TENSORS:
        special[-1] = True
    names = [match[0] for match in matches]
    return [name for name, some in zip(names, special, strict=True) if not some] or names


def _key(name: str) -> str:
    joined = re.sub(r"[^a-z0-9]", "", _BITS.sub(r"\1bit", normal_form(name)))
    return {"fp16": "f16", "fp32": "f32"}.get(joined, joined)

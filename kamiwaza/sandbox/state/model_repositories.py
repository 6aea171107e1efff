"""Invented hub repositories, with files as publishers name them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# Bits per weight of quantization types, as llama.cpp stores them.
BITS_PER_WEIGHT = {
    "iq4_xs": 4.3,
    "q2_k": 2.6,
    "q3_k_m": 3.9,
    "q4_0": 4.6,
    "q4_k_m": 4.9,
    "q4_k_s": 4.6,
    "q5_k_m": 5.7,
    "q6_k": 6.6,
    "q8_0": 8.5,
    "f16": 16.0,
    "fp16": 16.0,
}
# Bits per weight that block scales add.
_PACKING = 0.5
_SMALL_FILES = (
    ("config.json", 726),
    ("generation_config.json", 239),
    ("tokenizer.json", 11_421_896),
    ("tokenizer_config.json", 9_732),
)
_README = ("README.md", 5_173)
_ID = re.compile(r"[\w.-]+/[\w.-]+")
_PARAMETERS = re.compile(r"(?:(\d+)x)?(\d+(?:\.\d+)?)([bm])(?![a-z0-9])", re.IGNORECASE)
_QUANTIZED = re.compile(
    r"(?<![a-z])(?:awq|gptq|(?P<width>[2-8])-?bit|(?:int|fp|w)(?P<type>[48]))(?![0-9])"
)
_QUANTIZATION = re.compile(r"(?:i?q|tq|mxfp|bf|fp?|i)(\d{1,2})", re.IGNORECASE)
_DEFAULT_QUANTIZATIONS = ("Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0")
_LARGEST_SHARD = 5_000_000_000


@dataclass(frozen=True, slots=True)
class HubFile:
    """One file on the hub.

    Args:
        name: file name.
        size: size in bytes.
    """

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Repository:
    """One repository on the hub. Its files are computed from its members.

    Args:
        id: `author/name`.
        family: model family.
        billions: number of parameters, in billions.
        purpose: `chat` or `embedding`.
        context: context length in tokens.
        naming: GGUF file name with `{}` for the quantization; empty for safetensors.
        quantizations: types of the GGUF files.
        shards: number of parts of each weights file.
        description: description on the hub.
        bits: bits per weight of safetensors.
        explicit_files: files in place of computed ones.
    """

    id: str
    family: str
    billions: float
    purpose: str = "chat"
    context: int = 32_768
    naming: str = ""
    quantizations: tuple[str, ...] = ()
    shards: int = 1
    description: str = ""
    bits: float = 16.0
    explicit_files: tuple[HubFile, ...] = ()

    @property
    def name(self) -> str:
        """Return the part of the id after the slash."""
        return self.id.partition("/")[2]

    @property
    def author(self) -> str:
        """Return the part of the id before the slash."""
        return self.id.partition("/")[0]

    @property
    def files(self) -> tuple[HubFile, ...]:
        """Return the files. The README is the first."""
        files = self.explicit_files or tuple(self._gguf() if self.naming else self._safetensors())
        known = any(file.name == _README[0] for file in files)
        return files if known else (HubFile(*_README), *files)

    def file(self, name: str) -> HubFile | None:
        """Return the file called `name`, or None.

        Args:
            name: file name.
        """
        return next((file for file in self.files if file.name == name), None)

    def _gguf(self) -> Iterator[HubFile]:
        for quantization in self.quantizations:
            size = int(self.billions * 1e9 * bits_of(quantization) / 8)
            yield from self._parts(self.naming.format(quantization), "gguf", size)

    def _safetensors(self) -> Iterator[HubFile]:
        yield from (HubFile(name, size) for name, size in _SMALL_FILES)
        yield from self._parts("model", "safetensors", int(self.billions * 1e9 * self.bits / 8))

    def _parts(self, stem: str, suffix: str, size: int) -> list[HubFile]:
        if self.shards == 1:
            return [HubFile(f"{stem}.{suffix}", size)]
        return [
            HubFile(f"{stem}-{number:05}-of-{self.shards:05}.{suffix}", size // self.shards)
            for number in range(1, self.shards + 1)
        ]


def bits_of(quantization: str) -> float:
    """Return the bits per weight of a quantization. Raises InvalidArgumentError if unknown."""
    known = BITS_PER_WEIGHT.get(quantization.lower())
    if known is not None:
        return known
    match = _QUANTIZATION.match(quantization)
    if match is None:
        raise InvalidArgumentError(f"quantizations: {quantization!r} tells no bits per weight")
    bits = int(match[1])
    return float(bits) if bits >= 16 else bits + _PACKING


def repository(
    id: str, *, quantizations: Sequence[str] | None = None, files: Mapping[str, int] | None = None
) -> Repository:
    """Return a repository derived from its id: `org/Name-7B-GGUF` has GGUF files of 7e9 weights.

    Args:
        id: `author/name`.
        quantizations: types of the GGUF files. Default: derived from the id.
        files: sizes in bytes by file name. Default: derived from the id.

    Raises:
        InvalidArgumentError: the id is invalid, or a quantization has no known bits per weight.
    """
    if not isinstance(id, str) or not _ID.fullmatch(id):
        raise InvalidArgumentError(f"a repository is named author/name, not {id!r}")
    if isinstance(quantizations, str):
        raise InvalidArgumentError("quantizations: a list of types is wanted, not one text")
    name = id.partition("/")[2]
    stem = re.sub(r"[-_.]?gguf$", "", name, flags=re.IGNORECASE)
    is_gguf = quantizations is not None or stem != name
    types = tuple(
        quantizations if quantizations is not None else _DEFAULT_QUANTIZATIONS if is_gguf else ()
    )
    for entry in types:
        bits_of(entry)
    billions, bits = _billions(name), _bits(name)
    size = 0 if is_gguf else billions * 1e9 * bits / 8
    is_embedding = re.search(r"embed|minilm|bge|gte|(?<![a-z])e5", name, re.IGNORECASE)
    return Repository(
        id=id,
        family=_family(name),
        billions=billions,
        purpose="embedding" if is_embedding else "chat",
        context=512 if is_embedding else 32_768,
        naming=f"{stem}-{{}}" if is_gguf else "",
        quantizations=types,
        shards=max(1, math.ceil(size / _LARGEST_SHARD)),
        description=f"{name}, added to the hub of this sandbox.",
        bits=bits,
        explicit_files=tuple(HubFile(*item) for item in (files or {}).items()),
    )


def _billions(name: str) -> float:
    match = _PARAMETERS.search(name)
    if match is None:
        return 1.0
    unit = 1.0 if match[3].lower() == "b" else 0.001
    return int(match[1] or 1) * float(match[2]) * unit


def _bits(name: str) -> float:
    match = _QUANTIZED.search(name.lower())
    if match is None:
        return 16.0
    return int(match["width"] or match["type"] or 4) + _PACKING


def _family(name: str) -> str:
    match = re.match(r"[a-z]+\d*", name.lower())
    return match[0] if match else name.lower()

"""The hub the sandbox downloads from: repositories that do not exist, with files as they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

HUB = "HubsHf"
# Bits per weight of the quantizations, as llama.cpp packs them.
BITS = {
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
_SMALL = (
    ("config.json", 726),
    ("generation_config.json", 239),
    ("tokenizer.json", 11_421_896),
    ("tokenizer_config.json", 9_732),
)


@dataclass(frozen=True, slots=True)
class HubFile:
    """One file on the hub; `size` in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Repository:
    """One repository: `naming` is a file name with `{}` for the quantization, if it has any."""

    id: str
    family: str
    billions: float
    purpose: str = "chat"
    context: int = 32_768
    naming: str = ""
    quantizations: tuple[str, ...] = ()
    shards: int = 1
    description: str = ""

    @property
    def name(self) -> str:
        """Return the part of the id after the author."""
        return self.id.partition("/")[2]

    @property
    def author(self) -> str:
        """Return the part of the id before the slash."""
        return self.id.partition("/")[0]

    @property
    def files(self) -> tuple[HubFile, ...]:
        """Return the files, the small ones of a safetensors repository included."""
        return tuple(self._gguf() if self.naming else self._safetensors())

    def file(self, name: str) -> HubFile | None:
        """Return the file called `name`, or None."""
        return next((file for file in self.files if file.name == name), None)

    def _gguf(self) -> Iterator[HubFile]:
        for quantization in self.quantizations:
            size = int(self.billions * 1e9 * BITS[quantization.lower()] / 8)
            yield from self._parts(self.naming.format(quantization), "gguf", size)

    def _safetensors(self) -> Iterator[HubFile]:
        yield from (HubFile(name, size) for name, size in _SMALL)
        yield from self._parts("model", "safetensors", int(self.billions * 2e9))

    def _parts(self, stem: str, suffix: str, size: int) -> list[HubFile]:
        if self.shards == 1:
            return [HubFile(f"{stem}.{suffix}", size)]
        return [
            HubFile(f"{stem}-{number:05}-of-{self.shards:05}.{suffix}", size // self.shards)
            for number in range(1, self.shards + 1)
        ]


_USUAL = ("Q2_K", "Q3_K_M", "Q4_0", "Q4_K_M", "Q4_K_S", "Q5_K_M", "Q6_K", "Q8_0")
_LOWER = ("q4_0", "q4_k_m", "q5_k_m", "q6_k", "q8_0", "fp16")

# Plausible, not copied: the names follow the publishers' habits, the sizes follow the bits.
CATALOGUE = (
    Repository(
        id="Qwen/Qwen3-0.6B-GGUF",
        family="qwen3",
        billions=0.6,
        naming="Qwen3-0.6B-{}",
        quantizations=("Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0"),
        description="A small chat model, quantized by its makers.",
    ),
    Repository(
        id="Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
        family="qwen2",
        billions=0.5,
        naming="qwen2.5-coder-0.5b-instruct-{}",
        quantizations=_LOWER,
        description="A small model for code; lower-case names with dashes.",
    ),
    Repository(
        id="mradermacher/Qwen3-0.6B-GGUF",
        family="qwen3",
        billions=0.6,
        naming="Qwen3-0.6B.{}",
        quantizations=("IQ4_XS", *_USUAL, "f16"),
        description="The same model by a quantizer who separates with dots.",
    ),
    Repository(
        id="RichardErkhov/Qwen_-_Qwen3-0.6B-gguf",
        family="qwen3",
        billions=0.6,
        naming="Qwen3-0.6B_{}",
        quantizations=_USUAL,
        description="The same model by a quantizer who separates with underscores.",
    ),
    Repository(
        id="Qwen/Qwen2.5-72B-Instruct-GGUF",
        family="qwen2",
        billions=72.7,
        naming="qwen2.5-72b-instruct-{}",
        quantizations=("q4_k_m", "q8_0"),
        shards=4,
        description="A large model whose files come in parts.",
    ),
    Repository(
        id="Qwen/Qwen3-0.6B",
        family="qwen3",
        billions=0.6,
        description="The small chat model as its makers trained it.",
    ),
    Repository(
        id="meta-llama/Llama-3.1-8B-Instruct",
        family="llama",
        billions=8.0,
        context=131_072,
        shards=4,
        description="A chat model of medium size in four parts.",
    ),
    Repository(
        id="sentence-transformers/all-MiniLM-L6-v2",
        family="bert",
        billions=0.0227,
        purpose="embedding",
        context=512,
        description="Sentences into 384 numbers.",
    ),
)


def find(repository_id: str) -> Repository | None:
    """Return the repository with this id, in any case, or None."""
    wanted = repository_id.lower()
    return next((item for item in CATALOGUE if item.id.lower() == wanted), None)


def search(text: str, *, exact: bool) -> list[Repository]:
    """Return the repositories called `text`, or those whose id holds all of its words."""
    wanted = text.lower().strip()
    if exact:
        return [item for item in CATALOGUE if wanted in (item.id.lower(), item.name.lower())]
    words = wanted.split()
    return [item for item in CATALOGUE if all(word in item.id.lower() for word in words)]

"""Model hub: a small catalogue and added repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox.state.model_repositories import Repository, repository

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

HUB = "HubsHf"
_MANY = ("Q2_K", "Q3_K_M", "Q4_0", "Q4_K_M", "Q4_K_S", "Q5_K_M", "Q6_K", "Q8_0")
_LOWER = ("q4_0", "q4_k_m", "q5_k_m", "q6_k", "q8_0", "fp16")

# Invented, but plausible: names as publishers choose them, sizes computed from the bits.
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
        quantizations=("IQ4_XS", *_MANY, "f16"),
        description="The same model by a quantizer who separates with dots.",
    ),
    Repository(
        id="RichardErkhov/Qwen_-_Qwen3-0.6B-gguf",
        family="qwen3",
        billions=0.6,
        naming="Qwen3-0.6B_{}",
        quantizations=_MANY,
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


class Hub:
    """The repositories that a sandbox can download from."""

    def __init__(self, added: Iterable[Repository | str] = ()) -> None:
        """Make a hub with the built-in catalogue.

        Args:
            added: further repositories, as ids or `Repository`; see `add`.

        Raises:
            InvalidArgumentError: `added` is one string, or an item is invalid.
        """
        if isinstance(added, str):
            raise InvalidArgumentError("hub: a list of repositories is wanted, not one text")
        self._repositories = {item.id.lower(): item for item in CATALOGUE}
        for item in added:
            self.add(item)

    def add(
        self,
        item: Repository | str,
        *,
        quantizations: Sequence[str] | None = None,
        files: Mapping[str, int] | None = None,
    ) -> Repository:
        """Add a repository, or replace the one with the same id, and return it.

        An id such as `"org/Name-7B-GGUF"` determines the files: a README, GGUF files of the usual
        quantizations or safetensors, with sizes computed from the number of parameters.

        Args:
            item: a `Repository` or an id `author/name`.
            quantizations: types of the GGUF files. Default: derived from the id.
            files: sizes in bytes by file name. Default: derived from the id.

        Raises:
            InvalidArgumentError: the id is invalid, or a quantization has no known bits per weight.
        """
        added = (
            item
            if isinstance(item, Repository)
            else repository(item, quantizations=quantizations, files=files)
        )
        self._repositories[added.id.lower()] = added
        return added

    def find(self, repository_id: str) -> Repository | None:
        """Return the repository with this id, or None.

        Args:
            repository_id: the id, in any case.
        """
        return self._repositories.get(repository_id.lower())

    def search(self, text: str, *, exact: bool = False) -> list[Repository]:
        """Return the repositories that match a text.

        Args:
            text: words that the id must contain, in any case.
            exact: require the whole id or name instead.
        """
        wanted = text.lower().strip()
        if exact:
            return [item for item in self if wanted in (item.id.lower(), item.name.lower())]
        return [item for item in self if all(state in item.id.lower() for state in wanted.split())]

    def __iter__(self) -> Iterator[Repository]:
        """Iterate over the repositories, the built-in ones first."""
        return iter(list(self._repositories.values()))

    def __len__(self) -> int:
        """Return the number of repositories."""
        return len(self._repositories)

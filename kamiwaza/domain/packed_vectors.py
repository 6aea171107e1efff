"""The vectors in an engine's answer, which may be packed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.schemas.packed_embeddings import PackedEmbeddingList
from kamiwaza.serialization.json import response_validation_error
from kamiwaza.serialization.vectors import Vector, check_count, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kamiwaza.errors import APIStatusError
    from kamiwaza.serialization.received import Received


def read_packed_vectors(
    received: Received, count: int, *, secrets: Callable[[], Iterable[str]]
) -> list[Vector]:
    """Return the vectors of an engine's answer, in the order of the texts.

    Args:
        received: the answer.
        count: the number of texts.
        secrets: returns the texts to mask in a failure.

    Raises:
        APIError: the answer reports a failure.
        ResponseValidationError: it cannot be read, or has another number of vectors.
    """
    answer = read_engine_answer(received, PackedEmbeddingList, "data", secrets=secrets)
    vectors = []
    for item in sorted(answer.data, key=lambda item: item.index):
        try:
            packed = item.embedding
            vectors.append(unpacked(packed) if isinstance(packed, str) else Vector(packed))
        except ValueError as error:
            where = f"data.{item.index}.embedding"
            raise response_validation_error(received, f"{where}: {error}") from None
    check_count(received, vectors, count)
    return vectors


def refuses_base64(error: APIStatusError) -> bool:
    """Return whether an engine refused a request because it cannot pack vectors."""
    text = str(error).lower()
    return error.status_code in (400, 422) and ("encoding_format" in text or "base64" in text)

"""Embeddings: vectors that depend on the text only, and chunks by tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.hosts.canned_answers import embedding, tokens_of
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

PROVIDERS = ("huggingface_embedding", "sentence_transformers")


def _check(provider: str | None, *place: str) -> None:
    if provider is not None and provider not in PROVIDERS:
        sentence = f"Unknown provider type: {provider}"
        raise Refusal(
            422, [validation_error("value_error", (*place, "provider_type"), sentence, provider)]
        )


def create_embedding(call: Call) -> object:
    """Return the vector of a text."""
    _check(call.body.get("provider_type"), "body")
    return {"embedding": embedding(call.body["text"]), "offset": None}


def get_embedding(call: Call) -> object:
    """Return the vector of a text in the path, for old clients."""
    _check(call.query["provider_type"], "query")
    offset = 0 if call.query["return_offset"] else None
    return {"embedding": embedding(call.path["text"]), "offset": offset}


def embed_chunks(call: Call) -> object:
    """Return the vectors of texts, in order."""
    _check(call.query["provider_type"], "query")
    return [embedding(text) for text in call.body]


def chunk_text(call: Call) -> object:
    """Split a text into overlapping chunks of at most `max_length` tokens."""
    _check(call.query["provider_type"], "query")
    body = call.body
    size, overlap = body["max_length"], body["overlap"]
    if overlap >= size:
        sentence = "overlap must be less than max_length"
        raise Refusal(
            422, [validation_error("value_error", ("body", "overlap"), sentence, overlap)]
        )
    tokens = tokens_of(body["text"])
    starts = range(0, max(len(tokens) - overlap, 1), size - overlap)
    cut = [tokens[start : start + size] for start in starts]
    chunks = [body["preamble_text"] + "".join(part) for part in cut]
    if not body["return_metadata"]:
        return chunks
    offsets = [len("".join(tokens[:start])) for start in starts]
    return {"chunks": chunks, "offsets": offsets, "token_counts": [len(part) for part in cut]}


def get_providers(call: Call) -> object:
    """Return the providers of embedding models."""
    del call
    return [*PROVIDERS]


def health_check(call: Call) -> object:
    """Return the health of the service."""
    del call
    return {"status": "healthy", "service": "embedding"}


BEHAVIOURS: Behaviours = {
    "embedding.create_embedding": create_embedding,
    "embedding.get_embedding": get_embedding,
    "embedding.embed_chunks": embed_chunks,
    "embedding.chunk_text": chunk_text,
    "embedding.get_providers": get_providers,
    "embedding.health_check": health_check,
}

"""Embeddings: a vector per text, as numbers or base64."""

from __future__ import annotations

import base64
import struct
from typing import TYPE_CHECKING

from kamiwaza.sandbox.hosts.canned_answers import EMBEDDING_SIZE, embedding
from kamiwaza.sandbox.hosts.engines.completions import prompts_of
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.limits import answer_limit
from kamiwaza.sandbox.hosts.engines.requests import EmbeddingBody
from kamiwaza.sandbox.message import Answer, json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.hosts.engines.call import InferenceCall


def embeddings(call: InferenceCall) -> Answer:
    """Return a vector per text, as numbers or base64."""
    body = call.read(EmbeddingBody)
    size = EMBEDDING_SIZE if body.dimensions is None else body.dimensions
    if not 1 <= size <= EMBEDDING_SIZE:
        sentence = f"dimensions must be between 1 and {EMBEDDING_SIZE}, got {size}."
        raise EngineRefusal(sentence, "dimensions")
    prompts = prompts_of(body.input, "input")
    call.check_model()
    for prompt in prompts:
        answer_limit(call, len(prompt.tokens), None, "input")
    packed = body.encoding_format == "base64"
    vectors = [embedding(prompt.text)[:size] for prompt in prompts]
    data = [
        {"object": "embedding", "index": index, "embedding": _packed(v) if packed else v}
        for index, v in enumerate(vectors)
    ]
    count = sum(len(prompt.tokens) for prompt in prompts)
    counts = {"prompt_tokens": count, "total_tokens": count}
    return json_answer(200, {"object": "list", "data": data, "model": call.model, "usage": counts})


def _packed(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()

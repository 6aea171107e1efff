"""Embedding in bounded requests, and what came before today's lists."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator

import pytest

from kamiwaza import Vector
from kamiwaza.errors import ResponseValidationError
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.hosts.canned_answers import embedding
from kamiwaza.schemas.embedding import ChunkResponse, EmbeddingOutput
from kamiwaza.serialization.json import decode
from tests.halves import Half


def test_many_texts_go_in_bounded_requests_in_order(half: Half) -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        for number in range(130):
            taken += 1
            yield f"text {number}"

    run = half.client.embedding.embed_many(texts(), batch_size=60, in_flight=1, device="cpu")
    vectors = half.do(run.collect())
    assert vectors == [Vector(embedding(f"text {number}")) for number in range(130)]
    sent = half.sent("POST", "/embedding/batch")
    assert [len(json.loads(one.request.body)) for one in sent] == [60, 60, 10]
    assert taken == 130
    assert [dict(one.request.query) for one in sent] == [{"batch_size": "60", "device": "cpu"}] * 3


def test_chunks_can_be_embedded_as_they_are(half: Half) -> None:
    service = half.client.embedding
    chunks = half.do(service.chunk("one two three " * 50, max_length=50))
    assert len(half.do(service.embed_many(chunks))) == len(chunks) > 1


def test_vectors_that_are_missing(half: Half) -> None:
    half.sandbox.fail_next(status=200, body=[[1.0]], operation="embedding.embed_chunks")
    with pytest.raises(ResponseValidationError, match="1 vectors for 2 texts"):
        half.do(half.client.embedding.embed_many(["a", "b"]).collect())


def test_nothing_is_taken_that_is_not_sent(half: Half) -> None:
    service = type(getattr(half.client, "embedding"))  # noqa: B009 - any half
    assert not {"max_length", "overlap", "preamble_text"} & {
        *inspect.signature(service.create).parameters
    }


def test_answers_are_sequences() -> None:
    plain = decode(b'["a", "b"]', ChunkResponse)
    reported = decode(b'{"chunks": ["a", "b"], "offsets": [0, 1]}', ChunkResponse)
    assert [*plain] == [*reported] == plain[0:2] == ["a", "b"]
    output = decode(b'{"embedding": [1, 2.5, 3], "offset": null}', EmbeddingOutput)
    assert ([*output], output[-1], output[:2]) == ([1.0, 2.5, 3.0], 3.0, [1.0, 2.5])


@pytest.mark.breaks_contract("it asks an old platform for what came later, to find out")
def test_an_old_platform_is_asked_the_old_way() -> None:
    with Sandbox(release="0.9.3") as sandbox, sandbox.client() as client:
        assert client.vectordb.list() == []
        names = [seen.operation for seen in sandbox.requests if seen.status == 200]
        assert "vectordb.get_vectordbs" in names

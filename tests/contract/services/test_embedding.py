"""Embedding: one text, many texts, chunks of texts."""

from __future__ import annotations

import pytest

from kamiwaza import Vector
from kamiwaza.errors import InvalidArgumentError, ServiceUnavailableError, ValidationError
from kamiwaza.schemas.embedding import ChunkResponse, EmbeddingHealth, EmbeddingOutput
from tests.contract.tape.stage import Stage

TEXT = "Why is the sky blue? " * 20


def test_one_text(stage: Stage) -> None:
    embedding = stage.client.embedding
    found = stage.do(embedding.create("Why is the sky blue?"))
    assert isinstance(found, EmbeddingOutput)
    assert len(found) == len([*found]) == len(found.embedding) > 0
    assert found[0] == found.embedding[0]
    with pytest.raises(ValidationError):
        stage.do(embedding.create("x", provider_type="none of these"))


def test_many_texts(stage: Stage) -> None:
    embedding = stage.client.embedding
    vectors = stage.do(embedding.embed_many(iter(["a", "b", "c"]), batch_size=2, in_flight=1))
    assert len(vectors) == 3
    assert vectors[2] == Vector(stage.do(embedding.create("c")).embedding)
    assert [*stage.do(embedding.embed_many([]))] == []
    for texts, size in (("a text", 64), (["a"], 0), (["a"], 257)):
        with pytest.raises(InvalidArgumentError):
            stage.do(embedding.embed_many(texts, batch_size=size))


def test_chunks(stage: Stage) -> None:
    embedding = stage.client.embedding
    plain = stage.do(embedding.chunk(TEXT, max_length=50, overlap=5, preamble_text="Sky: "))
    assert isinstance(plain, ChunkResponse)
    assert plain.offsets is None
    assert [chunk[:5] for chunk in plain] == ["Sky: "] * len(plain)
    reported = stage.do(embedding.chunk(TEXT, max_length=50, return_metadata=True))
    assert len(reported.offsets) == len(reported.token_counts) == len(reported) > 1
    assert max(reported.token_counts) <= 50
    assert TEXT[reported.offsets[1] :].startswith(reported[1])
    with pytest.raises(ValidationError):
        stage.do(embedding.chunk(TEXT, max_length=50, overlap=50))


def test_no_model_runs(stage: Stage) -> None:
    busy = {"code": "embedding_deploying", "message": "a model is being deployed"}
    stage.embedded(
        lambda sandbox: sandbox.fail_next(body=busy, count=9, operation="embedding.embed_chunks")
    )
    with pytest.raises(ServiceUnavailableError) as caught:
        stage.do(stage.client.embedding.embed_many(["a"]).collect())
    assert caught.value.code == "embedding_deploying"


def test_providers_and_health(stage: Stage) -> None:
    embedding = stage.client.embedding
    providers = stage.do(embedding.providers())
    assert providers
    assert all(isinstance(provider, str) for provider in providers)
    health = stage.do(embedding.health())
    assert isinstance(health, EmbeddingHealth)
    assert health.ok

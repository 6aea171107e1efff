"""Searching a workroom, and the readiness of the search."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ResourceNotFoundError, ServiceUnavailableError
from kamiwaza.schemas.context_readiness import AudioReadiness, ContextReadiness
from kamiwaza.schemas.context_search import SearchResults, UnifiedSearchResults
from tests.contract.tape.stage import Stage

MOON = b"The moon is far away.\n\nNobody lives on the moon."


def filled(stage: Stage) -> None:
    for name, content in (("moon.md", MOON), ("cats.md", b"Cats sleep all day.")):
        job = stage.do(stage.client.context.upload(content, filename=name))
        assert stage.do(job.wait(poll_interval=50)).ok


def test_searching(stage: Stage) -> None:
    filled(stage)
    search = stage.client.context.search
    found = stage.do(search("who lives on the moon", top_k=2))
    assert isinstance(found, SearchResults)
    assert found.texts == ["Nobody lives on the moon.", "The moon is far away."]
    assert [*found.sources_by_file] == ["moon.md"]
    assert not found.degraded
    exact = stage.do(search("sleep all", search_mode="exact"))
    assert [one.span for one in exact.results] == [(5, 14)]
    assert stage.do(search("who lives on the moon", score_threshold=0.99)).texts == []
    assert stage.do(search("moon", filters={"source_file": "cats.md"})).texts == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(search("moon", collection="nowhere"))


def test_searching_and_answering(stage: Stage) -> None:
    filled(stage)
    found = stage.do(
        stage.client.context.unified_search(
            "cats", top_k=3, format_context=True, synthesize=True, max_iterations=2
        )
    )
    assert isinstance(found, UnifiedSearchResults)
    assert found.context == "[1] Cats sleep all day."
    assert found.synthesis == "Cats sleep all day. [1]"
    assert [one.source_file for one in found.citations or ()] == ["cats.md"]
    assert [one.filename for one in found.sources] == ["cats.md"]


def test_a_search_may_miss_something(stage: Stage) -> None:
    filled(stage)
    stage.embedded(lambda sandbox: sandbox.set_readiness("graph", reason="no graph"))
    found = stage.do(
        stage.client.context.unified_search(
            "cats", collections=["default", "nowhere"], enable_graph_search=True
        )
    )
    assert found.texts == ["Cats sleep all day."]
    assert found.degraded
    assert found.degradation_reasons == ["nowhere: collection not found", "graph: no graph"]


def test_a_search_that_cannot_be_done(stage: Stage) -> None:
    stage.embedded(
        lambda sandbox: sandbox.set_readiness("embedding", reason="it starts", retry_after=600)
    )
    client = stage.client.context
    with pytest.raises(ServiceUnavailableError) as caught:
        stage.do(client.unified_search("cats"))
    assert (caught.value.code, caught.value.retry_after) == ("embedding_unavailable", 600)
    found = stage.do(client.readiness())
    assert not found.ok
    assert [(part.name, part.reason) for part in found.blocking] == [("embedding", "it starts")]
    assert found.retry_after == 600


def test_readiness(stage: Stage) -> None:
    context = stage.client.context
    found = stage.do(context.readiness())
    assert isinstance(found, ContextReadiness)
    assert (found.ok, found.blocking, found.retry_after) == (True, [], None)
    audio = stage.do(context.audio_readiness(filename="a.mp3", mime_type="audio/mpeg"))
    assert isinstance(audio, AudioReadiness)
    assert audio.ok

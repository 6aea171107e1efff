"""Asking deployed models on the sandbox."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kamiwaza.errors import (
    APIStatusError,
    InvalidArgumentError,
    ResourceNotFoundError,
    ResponseValidationError,
    ServerError,
    StreamInterruptedError,
)
from tests.halves import GGUF, Q4, Half

SSE = {"content-type": "text/event-stream"}


def chunk(text: str, **more: object) -> bytes:
    data = {"choices": [{"index": 0, "delta": {"content": text}, **more}]}
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def test_a_model_answers(half: Half) -> None:
    deployment = half.deployed()
    answer = half.do(
        half.client.openai.chat(deployment, "Why is the sky blue?", system="Be short.")
    )
    assert "Why is the sky blue?" in answer.text
    assert str(answer) == answer.text
    assert answer.finish_reason == "stop"
    assert answer.usage.total_tokens > 0
    sent = half.sent("POST", "/chat/completions")[-1].request
    assert sent.path == f"/runtime/models/{deployment.id}/v1/chat/completions"
    assert json.loads(sent.body) == {
        "model": deployment.canonical_model_id,
        "messages": [
            {"role": "system", "content": "Be short."},
            {"role": "user", "content": "Why is the sky blue?"},
        ],
    }
    assert sent.header("authorization").startswith("Bearer ")


def test_an_answer_goes_on_with_the_conversation(half: Half) -> None:
    deployment = half.deployed()
    first = half.do(half.client.openai.chat(deployment, "One"))
    talk = [{"role": "user", "content": "One"}, first.choices[0].message]
    talk.append({"role": "user", "content": "Two"})
    second = half.do(half.client.openai.chat(deployment, talk, max_tokens=3, temperature=0.0))
    assert second.finish_reason == "length"
    assert len(second.text.split()) == 3


@pytest.mark.parametrize("form", ["id", "text id", "name", "hub name"])
def test_a_deployment_is_named_in_many_ways(half: Half, form: str) -> None:
    deployment = half.deployed()
    named = {
        "id": deployment.id,
        "text id": str(deployment.id),
        "name": deployment.m_name,
        "hub name": GGUF,
    }[form]
    assert half.do(half.client.openai.base_url(named)).endswith(
        f"/runtime/models/{deployment.id}/v1"
    )


def test_an_unclear_name_lists_the_choices(half: Half) -> None:
    first = half.deployed()
    second = half.deployed()
    with pytest.raises(InvalidArgumentError) as caught:
        half.do(half.client.openai.chat(first.m_name, "hi"))
    assert str(first.id) in str(caught.value)
    assert str(second.id) in str(caught.value)


def test_the_answer_is_read_while_it_is_written(half: Half) -> None:
    deployment = half.deployed()
    stream = half.client.openai.stream(deployment, "Tell me", include_usage=True)
    pieces = half.items(stream)
    assert len(pieces) > 3
    assert "".join(pieces) == stream.text
    assert "Tell me" in stream.text
    assert stream.finish_reason == "stop"
    assert stream.usage.completion_tokens == len(pieces)
    assert half.items(stream) == []


def test_a_stream_can_be_read_whole_or_as_chunks(half: Half) -> None:
    deployment = half.deployed()
    text = half.do(half.client.openai.stream(deployment, "Tell me").read())
    chunks = half.items(half.client.openai.stream(deployment, "Tell me").events)
    assert "".join(item.text for item in chunks) == text
    assert chunks[0].model == deployment.canonical_model_id


def test_nothing_is_sent_before_the_first_piece(half: Half) -> None:
    deployment = half.deployed()
    before = len(half.sandbox.requests)
    stream = half.client.openai.stream(deployment, "Tell me")
    assert len(half.sandbox.requests) == before
    half.do(stream.close())
    assert half.items(stream) == []
    assert len(half.sandbox.requests) == before


def test_a_stream_that_was_stopped_gives_nothing_more(half: Half) -> None:
    stream = half.client.openai.stream(half.deployed(), "Tell me")
    first = half.items(stream, 2)
    assert "".join(first) == stream.text
    half.do(stream.close())
    half.do(stream.close())
    assert stream.events.closed
    assert half.items(stream) == []


def test_a_cut_answer_is_no_answer(half: Half) -> None:
    deployment = half.deployed()
    body = chunk("half an ") + chunk("answ")
    half.sandbox.fail_next(status=200, body=body, headers=SSE, operation="inference.chat")
    stream = half.client.openai.stream(deployment, "Tell me")
    with pytest.raises(StreamInterruptedError, match=r"cut.*openai\.stream"):
        half.items(stream)
    assert stream.text == "half an answ"


def test_an_error_of_the_engine_comes_after_what_it_wrote(half: Half) -> None:
    deployment = half.deployed()
    body = chunk("half") + b'data: {"error": {"message": "CUDA out of memory", "code": 500}}\n\n'
    half.sandbox.fail_next(status=200, body=body, headers=SSE, operation="inference.chat")
    stream = half.client.openai.stream(deployment, "Tell me")
    assert half.items(stream, 1) == ["half"]
    with pytest.raises(StreamInterruptedError, match="CUDA out of memory"):
        half.items(stream)
    assert half.items(stream) == []


def test_what_is_no_chunk_is_refused(half: Half) -> None:
    deployment = half.deployed()
    body = b"data: {not json\n\n"
    half.sandbox.fail_next(status=200, body=body, headers=SSE, operation="inference.chat")
    with pytest.raises(ResponseValidationError):
        half.items(half.client.openai.stream(deployment, "Tell me"))


def test_a_refused_stream_raises_where_it_is_read(half: Half) -> None:
    deployment = half.deployed()
    stream = half.client.openai.stream(deployment, "Tell me", model="somebody/else")
    with pytest.raises(ResourceNotFoundError, match="somebody/else"):
        half.items(stream)


def test_a_refusal_of_the_engine_is_its_message(half: Half) -> None:
    deployment = half.deployed()
    with pytest.raises(APIStatusError, match="messages should have at least one") as caught:
        half.do(half.client.openai.chat(deployment, []))
    assert caught.value.status_code == 400
    assert caught.value.operation == "openai.chat"


def test_a_question_is_asked_once_if_it_may_have_been_heard(half: Half) -> None:
    deployment = half.deployed()
    half.sandbox.fail_next(status=500, operation="inference.chat")
    with pytest.raises(ServerError):
        half.do(half.client.openai.chat(deployment, "hi"))
    assert len(half.sent("POST", "/chat/completions")) == 1
    half.sandbox.fail_next(status=503, retry_after=2, operation="inference.chat")
    assert half.do(half.client.openai.chat(deployment, "hi")).text
    assert len(half.sent("POST", "/chat/completions")) == 3


def test_vectors(half: Half) -> None:
    deployment = half.deployed("model.safetensors", repo="sentence-transformers/all-MiniLM-L6-v2")
    found = half.do(half.client.openai.embeddings(deployment, ["one", "two"]))
    assert (len(found.vectors), found.dimension) == (2, 384)
    assert found.vectors[0] != found.vectors[1]
    alone = half.do(half.client.openai.embeddings(deployment, "two"))
    assert alone.vectors == [found.vectors[1]]


def test_a_recording_is_sent_as_a_form(half: Half) -> None:
    deployment = half.deployed()
    half.sandbox.fail_next(
        status=200,
        body={"text": "hello", "duration": 1.5},
        operation=f"POST /runtime/models/{deployment.id}/v1/audio/transcriptions",
    )
    reply: Any = half.do(half.client.openai.transcribe(deployment, b"RIFF", language="en"))
    assert (str(reply), reply.duration) == ("hello", 1.5)
    sent = half.sent("POST", "/audio/transcriptions")[0].request
    assert b'name="language"' in sent.body
    assert b"RIFF" in sent.body


def test_a_deployment_that_is_not_up_is_no_answer(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    client = half.client.with_options(max_retries=0)
    with pytest.raises(ServerError, match="no healthy upstream"):
        half.do(client.openai.chat(operation.id, "hi"))

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
from tests.unit.colours import GGUF, Q4, Colour

SSE = {"content-type": "text/event-stream"}


def chunk(text: str, **more: object) -> bytes:
    data = {"choices": [{"index": 0, "delta": {"content": text}, **more}]}
    return b"data: " + json.dumps(data).encode() + b"\n\n"


def test_a_model_answers(colour: Colour) -> None:
    deployment = colour.deployed()
    answer = colour.do(
        colour.client.openai.chat(deployment, "Why is the sky blue?", system="Be short.")
    )
    assert "Why is the sky blue?" in answer.text
    assert str(answer) == answer.text
    assert answer.finish_reason == "stop"
    assert answer.usage.total_tokens > 0
    sent = colour.sent("POST", "/chat/completions")[-1].request
    assert sent.path == f"/runtime/models/{deployment.id}/v1/chat/completions"
    assert json.loads(sent.body) == {
        "model": deployment.canonical_model_id,
        "messages": [
            {"role": "system", "content": "Be short."},
            {"role": "user", "content": "Why is the sky blue?"},
        ],
    }
    assert sent.header("authorization").startswith("Bearer ")


def test_an_answer_goes_on_with_the_conversation(colour: Colour) -> None:
    deployment = colour.deployed()
    first = colour.do(colour.client.openai.chat(deployment, "One"))
    talk = [{"role": "user", "content": "One"}, first.choices[0].message]
    talk.append({"role": "user", "content": "Two"})
    second = colour.do(colour.client.openai.chat(deployment, talk, max_tokens=3, temperature=0.0))
    assert second.finish_reason == "length"
    assert len(second.text.split()) == 3


@pytest.mark.parametrize("form", ["id", "text id", "name", "hub name"])
def test_a_deployment_is_named_in_many_ways(colour: Colour, form: str) -> None:
    deployment = colour.deployed()
    named = {
        "id": deployment.id,
        "text id": str(deployment.id),
        "name": deployment.m_name,
        "hub name": GGUF,
    }[form]
    assert colour.do(colour.client.openai.base_url(named)).endswith(
        f"/runtime/models/{deployment.id}/v1"
    )


def test_an_unclear_name_lists_the_choices(colour: Colour) -> None:
    first = colour.deployed()
    second = colour.deployed()
    with pytest.raises(InvalidArgumentError) as caught:
        colour.do(colour.client.openai.chat(first.m_name, "hi"))
    assert str(first.id) in str(caught.value)
    assert str(second.id) in str(caught.value)


def test_the_answer_is_read_while_it_is_written(colour: Colour) -> None:
    deployment = colour.deployed()
    stream = colour.client.openai.stream(deployment, "Tell me", include_usage=True)
    pieces = colour.items(stream)
    assert len(pieces) > 3
    assert "".join(pieces) == stream.text
    assert "Tell me" in stream.text
    assert stream.finish_reason == "stop"
    assert stream.usage.completion_tokens == len(pieces)
    assert colour.items(stream) == []


def test_a_stream_can_be_read_whole_or_as_chunks(colour: Colour) -> None:
    deployment = colour.deployed()
    text = colour.do(colour.client.openai.stream(deployment, "Tell me").read())
    chunks = colour.items(colour.client.openai.stream(deployment, "Tell me").events)
    assert "".join(item.text for item in chunks) == text
    assert chunks[0].model == deployment.canonical_model_id


def test_nothing_is_sent_before_the_first_piece(colour: Colour) -> None:
    deployment = colour.deployed()
    before = len(colour.sandbox.requests)
    stream = colour.client.openai.stream(deployment, "Tell me")
    assert len(colour.sandbox.requests) == before
    colour.do(stream.close())
    assert colour.items(stream) == []
    assert len(colour.sandbox.requests) == before


def test_a_stream_that_was_stopped_gives_nothing_more(colour: Colour) -> None:
    stream = colour.client.openai.stream(colour.deployed(), "Tell me")
    first = colour.items(stream, 2)
    assert "".join(first) == stream.text
    colour.do(stream.close())
    colour.do(stream.close())
    assert stream.events.closed
    assert colour.items(stream) == []


def test_a_cut_answer_is_no_answer(colour: Colour) -> None:
    deployment = colour.deployed()
    body = chunk("half an ") + chunk("answ")
    colour.sandbox.fail_next(status=200, body=body, headers=SSE, operation="inference.chat")
    stream = colour.client.openai.stream(deployment, "Tell me")
    with pytest.raises(StreamInterruptedError, match=r"cut.*openai\.stream"):
        colour.items(stream)
    assert stream.text == "half an answ"


def test_an_error_of_the_engine_comes_after_what_it_wrote(colour: Colour) -> None:
    deployment = colour.deployed()
    body = chunk("half") + b'data: {"error": {"message": "CUDA out of memory", "code": 500}}\n\n'
    colour.sandbox.fail_next(status=200, body=body, headers=SSE, operation="inference.chat")
    stream = colour.client.openai.stream(deployment, "Tell me")
    assert colour.items(stream, 1) == ["half"]
    with pytest.raises(StreamInterruptedError, match="CUDA out of memory"):
        colour.items(stream)
    assert colour.items(stream) == []


def test_what_is_no_chunk_is_refused(colour: Colour) -> None:
    deployment = colour.deployed()
    body = b"data: {not json\n\n"
    colour.sandbox.fail_next(status=200, body=body, headers=SSE, operation="inference.chat")
    with pytest.raises(ResponseValidationError):
        colour.items(colour.client.openai.stream(deployment, "Tell me"))


def test_a_refused_stream_raises_where_it_is_read(colour: Colour) -> None:
    deployment = colour.deployed()
    stream = colour.client.openai.stream(deployment, "Tell me", model="somebody/else")
    with pytest.raises(ResourceNotFoundError, match="somebody/else"):
        colour.items(stream)


def test_a_refusal_of_the_engine_is_its_message(colour: Colour) -> None:
    deployment = colour.deployed()
    with pytest.raises(APIStatusError, match="messages must be a list") as caught:
        colour.do(colour.client.openai.chat(deployment, []))
    assert caught.value.status_code == 400
    assert caught.value.operation == "openai.chat"


def test_a_question_is_asked_once_if_it_may_have_been_heard(colour: Colour) -> None:
    deployment = colour.deployed()
    colour.sandbox.fail_next(status=500, operation="inference.chat")
    with pytest.raises(ServerError):
        colour.do(colour.client.openai.chat(deployment, "hi"))
    assert len(colour.sent("POST", "/chat/completions")) == 1
    colour.sandbox.fail_next(status=503, retry_after=2, operation="inference.chat")
    assert colour.do(colour.client.openai.chat(deployment, "hi")).text
    assert len(colour.sent("POST", "/chat/completions")) == 3


def test_vectors(colour: Colour) -> None:
    deployment = colour.deployed("model.safetensors", repo="sentence-transformers/all-MiniLM-L6-v2")
    found = colour.do(colour.client.openai.embeddings(deployment, ["one", "two"]))
    assert (len(found.vectors), found.dimension) == (2, 384)
    assert found.vectors[0] != found.vectors[1]
    alone = colour.do(colour.client.openai.embeddings(deployment, "two"))
    assert alone.vectors == [found.vectors[1]]


def test_a_recording_is_sent_as_a_form(colour: Colour) -> None:
    deployment = colour.deployed()
    colour.sandbox.fail_next(
        status=200,
        body={"text": "hello", "duration": 1.5},
        operation=f"POST /runtime/models/{deployment.id}/v1/audio/transcriptions",
    )
    said: Any = colour.do(colour.client.openai.transcribe(deployment, b"RIFF", language="en"))
    assert (str(said), said.duration) == ("hello", 1.5)
    sent = colour.sent("POST", "/audio/transcriptions")[0].request
    assert b'name="language"' in sent.body
    assert b"RIFF" in sent.body


def test_a_deployment_that_is_not_up_is_no_answer(colour: Colour) -> None:
    operation = colour.do(colour.client.serving.deploy(colour.model(Q4)))
    client = colour.client.with_options(max_retries=0)
    with pytest.raises(ServerError, match="no healthy upstream"):
        colour.do(client.openai.chat(operation.id, "hi"))

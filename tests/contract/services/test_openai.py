"""Calls of deployed models. The routes of engines are not in the contract."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, Field

from kamiwaza import Vector
from kamiwaza.errors import APIStatusError, ResourceNotFoundError, ServerError
from kamiwaza.schemas.chat import ChatCompletion, EmbeddingList
from kamiwaza.schemas.responses import ModelResponse
from tests.contract.tape.stage import NOBODY, Stage


def test_chat(stage: Stage) -> None:
    deployment = stage.deployment()
    answer = stage.do(
        stage.client.openai.chat(deployment, "Why is the sky blue?", system="Be short.", seed=1)
    )
    assert isinstance(answer, ChatCompletion)
    assert answer.text
    assert answer.usage is not None
    assert (answer.usage.total_tokens or 0) > 0
    cut = stage.do(stage.client.openai.chat(deployment.id, "And at night?", max_tokens=2))
    assert cut.finish_reason == "length"


class Reason(BaseModel):
    cause: str
    certainty: float = Field(ge=0, le=1)


def test_parse(stage: Stage) -> None:
    answer = stage.do(
        stage.client.openai.parse(stage.deployment(), "Why is the sky blue?", into=Reason)
    )
    assert isinstance(answer, Reason)


def get_weather(city: str) -> str:
    """Report the weather of a city."""
    return f"sunny in {city}"


def test_chat_with_tools(stage: Stage) -> None:
    answer = stage.do(
        stage.client.openai.chat(
            stage.deployment(),
            "How is the weather in Paris?",
            tools=[get_weather],
            tool_choice="required",
        )
    )
    assert [call.name for call in answer.tool_calls] == ["get_weather"]


def test_responses(stage: Stage) -> None:
    responses, deployment = stage.client.openai.responses, stage.deployment()
    first = stage.do(responses.create(deployment, "Why is the sky blue?"))
    assert isinstance(first, ModelResponse)
    assert stage.do(responses.create(deployment, "And at night?", previous=first)).text
    stream = responses.stream(deployment, "Why is the sky blue?")
    assert "".join(stage.items(stream)) == stream.response.text
    parsed = stage.do(responses.parse(deployment, "Why is the sky blue?", into=Reason))
    assert isinstance(parsed, Reason)


def test_stream(stage: Stage) -> None:
    deployment = stage.deployment()
    stream = stage.client.openai.stream(deployment, "Why is the sky blue?", include_usage=True)
    pieces = stage.items(stream)
    assert "".join(pieces) == stream.text
    assert stream.finish_reason == "stop"
    assert stream.usage.completion_tokens > 0


def test_a_stream_left_early(stage: Stage) -> None:
    stream = stage.client.openai.stream(stage.deployment(), "Why is the sky blue?")
    assert len(stage.items(stream, 2)) == 2
    stage.do(stream.close())
    assert stage.items(stream) == []


def test_embeddings(stage: Stage) -> None:
    found = stage.do(stage.client.openai.embeddings(stage.deployment(), ["sky", "blue"]))
    assert isinstance(found, EmbeddingList)
    assert len(found.vectors) == 2


def test_many_chats(stage: Stage) -> None:
    questions = ["Why is the sky blue?", "And at night?"]
    run = stage.client.openai.chat_many(stage.deployment(), questions, in_flight=1)
    answers = stage.do(run.collect())
    assert [type(answer) for answer in answers] == [ChatCompletion] * 2
    assert all(answer.text for answer in answers)


def test_many_vectors(stage: Stage) -> None:
    deployment = stage.deployment()
    texts = ["sky", "blue", "night"]
    run = stage.client.openai.embed_many(deployment, iter(texts), batch_size=2, in_flight=1)
    vectors = stage.do(run.collect())
    plain = stage.do(stage.client.openai.embeddings(deployment, texts))
    assert vectors == [Vector(vector) for vector in plain.vectors]


def test_where_a_deployment_is_asked(stage: Stage) -> None:
    deployment = stage.deployment()
    url = stage.do(stage.client.openai.base_url(deployment.id))
    assert url.endswith(f"/runtime/models/{deployment.id}/v1")


def test_the_client_of_the_openai_package(stage: Stage) -> None:
    deployment = stage.deployment()
    package = stage.do(stage.client.openai.client(deployment, max_retries=0))
    answer = stage.do(
        package.chat.completions.create(
            model=deployment.inference_model,
            messages=[{"role": "user", "content": "Why is the sky blue?"}],
        )
    )
    assert answer.choices[0].message.content


def test_transcribe(stage: Stage) -> None:
    reply = stage.do(
        stage.client.openai.transcribe(stage.deployment(), b"RIFF\x00\xff", prompt="é")
    )
    assert reply.text


def test_a_model_by_another_name(stage: Stage) -> None:
    with pytest.raises(APIStatusError, match="does not exist"):
        stage.do(stage.client.openai.chat(stage.deployment(), "hello", model="somebody else"))


def test_an_engine_that_is_not_up(stage: Stage) -> None:
    job = stage.do(stage.client.serving.deploy(stage.downloaded()))
    patient = stage.client.with_options(max_retries=1)
    with pytest.raises(ServerError, match="no healthy upstream"):
        stage.do(patient.openai.chat(job.id, "hello"))


def test_no_such_deployment(stage: Stage) -> None:
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.client.openai.chat(NOBODY, "hello"))

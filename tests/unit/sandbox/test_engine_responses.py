"""The responses API and transcriptions of a deployment."""

from __future__ import annotations

import io
import json
import wave
from typing import Any

import httpx
import jsonschema_rs
import pytest

from kamiwaza.sandbox import CalledTool, Sandbox
from tests.unit.sandbox.test_inference import url

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOL = {"type": "function", "name": "get_weather", "parameters": SCHEMA}


@pytest.fixture
def ask(http: httpx.Client, deployed: dict[str, Any]) -> Any:
    def ask(status: int = 200, **body: Any) -> dict[str, Any]:
        answer = http.post(url(deployed, "responses"), json=body)
        assert answer.status_code == status, answer.text
        found: dict[str, Any] = answer.json()
        return found

    return ask


@pytest.fixture
def events(http: httpx.Client, deployed: dict[str, Any]) -> Any:
    def events(**body: Any) -> list[dict[str, Any]]:
        answer = http.post(url(deployed, "responses"), json={**body, "stream": True})
        assert answer.headers["content-type"].startswith("text/event-stream")
        found = []
        for frame in answer.text.split("\n\n")[:-1]:
            name, data = frame.split("\n")
            found.append(json.loads(data.removeprefix("data: ")))
            assert name == f"event: {found[-1]['type']}"
        assert [event["sequence_number"] for event in found] == list(range(len(found)))
        return found

    return events


def test_a_response(ask: Any) -> None:
    answer = ask(input="Why is the sky blue?", instructions="Be short.", metadata={"a": "b"})
    [message] = answer["output"]
    assert "sky" in message["content"][0]["text"]
    assert (answer["status"], answer["instructions"]) == ("completed", "Be short.")
    assert answer["metadata"] == {"a": "b"}
    usage = answer["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    cut = ask(input="Why?", max_output_tokens=2)
    assert (cut["status"], cut["incomplete_details"]) == (
        "incomplete",
        {"reason": "max_output_tokens"},
    )


def test_a_response_goes_on_with_the_previous_one(ask: Any) -> None:
    first = ask(input="One")
    second = ask(input="Two", previous_response_id=first["id"])
    assert "turn 2" in second["output"][0]["content"][0]["text"]
    error = ask(404, input="x", previous_response_id="resp_0")["error"]
    assert (error["param"], error["type"]) == ("previous_response_id", "NotFoundError")
    hidden = ask(input="One", store=False)
    ask(404, input="x", previous_response_id=hidden["id"])


def test_a_response_calls_tools(ask: Any) -> None:
    sent: list[Any] = [{"role": "user", "content": [{"type": "input_text", "text": "weather?"}]}]
    [call] = ask(input=sent, tools=[TOOL])["output"]
    assert (call["type"], call["name"]) == ("function_call", "get_weather")
    jsonschema_rs.validate(SCHEMA, json.loads(call["arguments"]))
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "18 degrees"}
    answer = ask(input=[*sent, call, output], tools=[TOOL])
    assert "18 degrees" in answer["output"][0]["content"][0]["text"]
    named = {"type": "function", "name": "get_weather"}
    [call] = ask(input="hi", tools=[TOOL], tool_choice=named)["output"]
    assert call["name"] == "get_weather"


def test_a_response_has_a_schema(ask: Any) -> None:
    form = {"type": "json_schema", "name": "city", "schema": SCHEMA}
    [message] = ask(input="hi", text={"format": form})["output"]
    jsonschema_rs.validate(SCHEMA, json.loads(message["content"][0]["text"]))


def test_the_events_of_a_response(ask: Any, events: Any, sandbox: Sandbox) -> None:
    plain = ask(input="Why is the sky blue?")
    found = events(input="Why is the sky blue?")
    kinds = list(dict.fromkeys(event["type"] for event in found))
    assert kinds == [
        "response.created", "response.in_progress", "response.output_item.added",
        "response.content_part.added", "response.output_text.delta", "response.output_text.done",
        "response.content_part.done", "response.output_item.done", "response.completed",
    ]  # fmt: skip
    text = "".join(e["delta"] for e in found if e["type"] == "response.output_text.delta")
    assert text == plain["output"][0]["content"][0]["text"]
    assert found[-1]["response"]["output"][0]["content"][0]["text"] == text
    assert events(input="x", max_output_tokens=1)[-1]["type"] == "response.incomplete"
    sandbox.say("Look:", CalledTool("get_weather", {"city": "Paris"}), count=1)
    found = events(input="weather?", tools=[TOOL])
    deltas = [e for e in found if e["type"] == "response.function_call_arguments.delta"]
    assert len(deltas) > 2
    assert {event["output_index"] for event in deltas} == {1}
    assert "".join(event["delta"] for event in deltas) == '{"city": "Paris"}'
    assert [item["type"] for item in found[-1]["response"]["output"]] == [
        "message",
        "function_call",
    ]
    sandbox.say("I must not", refusal=True, count=1)
    assert "response.refusal.delta" in {event["type"] for event in events(input="x")}


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "input"),
        ({"input": []}, "input"),
        ({"input": 3}, "input"),
        ({"input": [{"content": "x"}]}, "input"),
        ({"input": "x", "max_output_tokens": 0}, "max_output_tokens"),
        ({"input": "x", "tool_choice": "required"}, "tool_choice"),
        ({"input": "x", "text": {"format": {"type": "json_schema"}}}, "text"),
        ({"input": "x", "temperature": -1}, "temperature"),
    ],
)
def test_wrong_requests_for_responses(ask: Any, body: dict[str, Any], param: str) -> None:
    assert ask(400, **body)["error"]["param"] == param


def recording(seconds: int) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(b"\0\0" * 8_000 * seconds)
    return data.getvalue()


@pytest.fixture
def transcribe(http: httpx.Client, deployed: dict[str, Any]) -> Any:
    def transcribe(content: bytes = recording(3), **form: Any) -> httpx.Response:  # bytes
        files = {"file": ("talk é.wav", content)}
        return http.post(url(deployed, "audio/transcriptions"), files=files, data=form)

    return transcribe


def test_a_transcription_in_every_format(transcribe: Any) -> None:
    plain = transcribe().json()
    assert "talk é.wav" in plain["text"]
    assert "3 seconds" in plain["text"]
    assert transcribe(response_format="text").text.strip() == plain["text"]
    granularities = {"timestamp_granularities[]": ["word", "segment"]}
    verbose = transcribe(response_format="verbose_json", language="de", **granularities).json()
    assert (verbose["duration"], verbose["language"], verbose["text"]) == (3, "de", plain["text"])
    assert verbose["segments"][0]["start"] == 0
    assert verbose["segments"][-1]["end"] == verbose["words"][-1]["end"] == 3
    assert " ".join(item["word"] for item in verbose["words"]) == plain["text"]
    assert "words" not in transcribe(response_format="verbose_json").json()
    assert "00:00:03,000\n" in transcribe(response_format="srt").text
    assert transcribe(response_format="vtt").text.startswith("WEBVTT\n\n00:00:00.000 --> ")


def test_a_transcription_is_streamed_and_said(transcribe: Any, sandbox: Sandbox) -> None:
    sandbox.say("Good morning.", when="talk")
    assert transcribe().json()["text"] == "Good morning."
    frames = transcribe(stream="true").text.split("\n\n")
    assert json.loads(frames[0].removeprefix("data: "))["type"] == "transcript.text.delta"
    assert json.loads(frames[-3].removeprefix("data: "))["text"] == "Good morning."


def test_wrong_transcriptions(
    transcribe: Any, http: httpx.Client, deployed: dict[str, Any]
) -> None:
    def param(answer: httpx.Response, status: int = 400) -> Any:
        assert answer.status_code == status
        return answer.json()["error"]["param"]

    assert param(transcribe(b"")) == "file"
    assert param(transcribe(response_format="pdf")) == "response_format"
    assert param(transcribe(temperature="hot")) == "temperature"
    assert param(transcribe(temperature="-1")) == "temperature"
    assert param(transcribe(model="other"), 404) == "model"
    path = url(deployed, "audio/transcriptions")
    assert param(http.post(path, files={"other": b"x"})) == "file"
    assert param(http.post(path, json={"file": "x"})) is None
    assert param(http.post(path, data={"file": "x"})) is None

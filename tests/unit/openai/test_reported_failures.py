"""Engines that report a failure with status 200: it becomes an error."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kamiwaza.errors import (
    APIError,
    BadRequestError,
    RateLimitError,
    RefusedError,
    ReportedFailureError,
    ResponseValidationError,
    ServiceUnavailableError,
    StreamInterruptedError,
)
from tests.halves import Half

SSE = {"content-type": "text/event-stream"}
WORDS = "out of memory"


def data(value: object) -> bytes:
    return b"data: " + json.dumps(value).encode() + b"\n\n"


def chunk(text: str | None = None, reason: str | None = None, index: int = 0) -> bytes:
    delta = {} if text is None else {"content": text}
    return data({"choices": [{"index": index, "delta": delta, "finish_reason": reason}]})


DONE = b"data: [DONE]\n\n"

# As vLLM, SGLang, llama.cpp, TGI, Ollama, LiteLLM, FastAPI, Ray Serve, Triton, TorchServe, Google
# and OpenRouter write them, in the middle of a stream or as the whole answer.
OBJECTS: dict[str, object] = {
    "object": {"error": {"message": WORDS, "type": "server_error", "code": 500}},
    "text": {"error": WORDS},
    "list of texts": {"error": [WORDS, "try later"]},
    "list of objects": {"error": [{"message": WORDS}]},
    "errors": {"errors": [{"message": WORDS}]},
    "object error": {"object": "error", "message": WORDS, "type": "InternalServerError"},
    "type error": {"type": "error", "error": {"type": "overloaded_error", "message": WORDS}},
    "message and code": {"message": WORDS, "code": 503, "type": "InternalServerException"},
    "message": {"message": WORDS},
    "detail": {"detail": WORDS},
    "detail object": {"detail": {"message": WORDS, "code": "busy"}},
    "detail list": {"detail": [{"loc": ["body", "messages"], "msg": WORDS, "type": "value_error"}]},
    "nested": {"error": {"error": {"message": WORDS}}},
    "word and message": {"error": "Service Unavailable", "message": WORDS},
    "tgi": {"error": f"Request failed: {WORDS}", "error_type": "generation"},
    "status": {"status": "error", "message": WORDS},
    "success": {"success": False, "msg": WORDS},
    "in a list": [{"error": {"code": 429, "message": WORDS, "status": "RESOURCE_EXHAUSTED"}}],
    "problem": {"type": "about:blank", "title": "Oops", "status": 500, "detail": WORDS},
    "aws": {"Message": WORDS, "__type": "ThrottlingException"},
    "error_message": {"error_message": WORDS, "error_code": 1305},
    "beside no choices": {"choices": [], "error": {"message": WORDS}},
    "beside choices": {
        "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}],
        "error": {"message": WORDS, "code": "server_error"},
    },
    "in a choice": {"choices": [{"index": 0, "delta": {}, "error": {"message": WORDS}}]},
    "abort": {
        "choices": [{"index": 0, "finish_reason": {"type": "abort", "message": WORDS}}],
    },
    "words of no kind": {"error": {"reason_phrase": WORDS}},
}

# Parts of a stream that are no such object.
PIECES: dict[str, bytes] = {
    "event": b'event: error\ndata: {"message": "out of memory"}\n\n',
    "event with a text": b"event: error\ndata: out of memory\n\n",
    "event of a chat": b'event: error\ndata: {"choices": [], "msg": "out of memory"}\n\n',
    "event of another name": b"event: response.failed\ndata: out of memory\n\n",
    "text": b"data: Error: out of memory\n\n",
    "text of another kind": b"data: [ERROR] out of memory\n\n",
    "json text": b'data: "out of memory"\n\n',
    "field called error": b'error: {"code": 500, "message": "out of memory"}\n\n',
    "line": b"RuntimeError: out of memory\n\n",
    "line of json": b'{"error": "out of memory"}\n\n',
    "not closed": b'data: {"error": "out of memory"}',
}


def answer(half: Half, body: object, **headers: str) -> Any:
    deployment = half.deployed()
    half.sandbox.fail_next(
        status=200, body=body, headers=headers or None, operation="inference.chat"
    )
    return deployment


def streamed(half: Half, *pieces: bytes) -> Any:
    deployment = answer(half, b"".join(pieces), **SSE)
    return half.client.openai.stream(deployment, "Tell me")


def fails(half: Half, *pieces: bytes) -> tuple[list[str], StreamInterruptedError]:
    """Return what came of a stream, and the error it must end with."""
    stream = streamed(half, *pieces)
    got: list[str] = []
    with pytest.raises(StreamInterruptedError) as caught:
        _read_on(half, stream, got)
    assert half.items(stream) == []
    assert caught.value.text == stream.text == "".join(got)
    return got, caught.value


def _read_on(half: Half, stream: Any, got: list[str]) -> None:
    while found := half.items(stream, 1):
        got += found


@pytest.mark.parametrize("form", OBJECTS)
def test_a_failure_in_the_middle_ends_the_stream(half: Half, form: str) -> None:
    got, error = fails(half, chunk("half"), data(OBJECTS[form]), DONE)
    assert got == ["half"]
    assert WORDS in str(error)
    assert "openai.stream" in str(error)


@pytest.mark.parametrize("form", PIECES)
def test_so_does_one_that_is_no_chunk(half: Half, form: str) -> None:
    closed = () if form == "not closed" else (DONE,)
    got, error = fails(half, chunk("half"), PIECES[form], *closed)
    assert got == ["half"]
    assert WORDS in str(error)


@pytest.mark.parametrize("form", [form for form in OBJECTS if form != "abort"])
def test_a_failure_is_no_answer(half: Half, form: str) -> None:
    deployment = answer(half, OBJECTS[form])
    with pytest.raises(APIError, match=WORDS) as caught:
        half.do(half.client.openai.chat(deployment, "hi"))
    assert caught.value.operation == "openai.chat"
    assert len(half.sent("POST", "/chat/completions")) == 1


@pytest.mark.parametrize("reason", ["error", "abort", "cancelled", "timeout", "engine_failure"])
def test_a_reason_that_is_a_failure_is_no_end(half: Half, reason: str) -> None:
    got, error = fails(half, chunk("half"), chunk("more", reason), DONE)
    assert (got, reason in str(error)) == (["half"], True)
    whole = {"choices": [{"message": {"content": "half"}, "finish_reason": reason}]}
    deployment = answer(half, whole)
    with pytest.raises(ReportedFailureError, match=reason) as caught:
        half.do(half.client.openai.chat(deployment, "hi"))
    assert caught.value.text == "half"
    assert isinstance(caught.value, RefusedError)


@pytest.mark.parametrize(
    ("body", "kind", "status", "code", "type_"),
    [
        ({"error": {"message": "x", "code": 503}}, ServiceUnavailableError, 503, "503", None),
        ({"error": {"message": "x", "code": "429"}}, RateLimitError, 429, "429", None),
        (
            {"object": "error", "message": "x", "type": "BadRequestError", "code": 400},
            BadRequestError, 400, "400", "BadRequestError",
        ),
        (
            {"error": {"message": "x", "type": "api_error", "code": "overloaded"}},
            ReportedFailureError, None, "overloaded", "api_error",
        ),
        ({"error": {"message": "x", "http_status_code": 422}}, APIError, 422, None, None),
    ],
)  # fmt: skip
def test_what_the_engine_says_of_its_failure_is_kept(
    half: Half,
    body: object,
    kind: type[APIError],
    status: int | None,
    code: str | None,
    type_: str | None,
) -> None:
    deployment = answer(half, body)
    with pytest.raises(kind) as caught:
        half.do(half.client.openai.chat(deployment, "hi"))
    error: Any = caught.value
    assert (error.status_code, error.code, error.type) == (status, code, type_)
    error = fails(half, chunk("half"), data(body))[1]
    assert (error.status_code, error.code, error.type) == (status, code, type_)


@pytest.mark.parametrize("body", [b"Internal Server Error", b'"CUDA error"'])
def test_a_text_is_no_answer(half: Half, body: bytes) -> None:
    deployment = answer(half, body, **{"content-type": "application/json"})
    with pytest.raises(ReportedFailureError, match=r"Error|error"):
        half.do(half.client.openai.chat(deployment, "hi"))


def test_an_answer_without_its_essential_member_is_refused(half: Half) -> None:
    deployment = answer(half, {"id": "a", "model": "m"})
    with pytest.raises(ResponseValidationError, match="choices: is missing"):
        half.do(half.client.openai.chat(deployment, "hi"))


def test_an_answer_may_speak_of_errors(half: Half) -> None:
    reply = 'write {"error": "x"} and "detail"'
    whole = {
        "choices": [{"message": {"content": reply}, "finish_reason": "stop"}],
        "error": None, "detail": None, "message": "", "code": 0, "status": "ok",
    }  # fmt: skip
    assert half.do(half.client.openai.chat(answer(half, whole), "hi")).text == reply
    stream = streamed(half, chunk(reply), b'data: {"choices":[],"error":null}\n\n', DONE)
    assert half.items(stream) == [reply]


def test_vectors_and_recordings_fail_too(half: Half) -> None:
    deployment = half.deployed()
    recording = f"POST /runtime/models/{deployment.id}/v1/audio/transcriptions"
    body = {"error": {"message": WORDS}}
    half.sandbox.fail_next(status=200, body=body, operation="inference.embeddings")
    with pytest.raises(ReportedFailureError, match=WORDS):
        half.do(half.client.openai.embeddings(deployment, "hi"))
    half.sandbox.fail_next(status=200, body=body, operation=recording)
    with pytest.raises(ReportedFailureError, match=WORDS):
        half.do(half.client.openai.transcribe(deployment, b"RIFF"))


LIFE = (
    b": ping\n\n", b"data:\n\n", b"data: \n\n", b"data: {}\n\n", b"data: null\n\n",
    b"event: ping\ndata: 2026-01-01\n\n", b"event: open\n\n", b"data: [PING]\n\n",
    b'data: {"type": "ping"}\n\n', b"retry: 100\n\n", b"id: 7\n\n", b'data: {"choices": []}\n\n',
    b'data: {"choices": [], "usage": {"total_tokens": 3}}\n\n', b": OPENROUTER PROCESSING\n\n",
)  # fmt: skip


def test_signs_of_life_are_skipped(half: Half) -> None:
    stream = streamed(half, *LIFE, chunk("a"), *LIFE, chunk("b", "stop"), *LIFE, DONE)
    assert half.items(stream) == ["a", "b"]
    assert stream.usage.total_tokens == 3


@pytest.mark.parametrize("end", [b"", *LIFE[:2], b"data: [DONE]"])
def test_some_engines_end_with_the_reason(half: Half, end: bytes) -> None:
    stream = streamed(half, chunk("a"), chunk("b", "stop"), end)
    assert (half.items(stream), stream.finish_reason) == (["a", "b"], "stop")


CUTS: dict[str, tuple[bytes, ...]] = {
    "no reason": (chunk("half"),),
    "half an event": (chunk("half"), b'data: {"choices": [{"in'),
    "one of two": (chunk("half"), chunk("x", index=1), chunk("", "stop")),
}


@pytest.mark.parametrize("form", CUTS)
def test_a_stream_that_just_stops_was_cut(half: Half, form: str) -> None:
    assert "cut" in str(fails(half, *CUTS[form])[1])


def test_a_cut_says_what_came_in_place_of_events(half: Half) -> None:
    error = fails(half, chunk("half"), b"upstream connect timed out\n")[1]
    assert "upstream connect timed out" in str(error)


@pytest.mark.parametrize("pieces", [(DONE,), (*LIFE, DONE)])
def test_an_end_without_a_word_is_a_failure(half: Half, pieces: tuple[bytes, ...]) -> None:
    assert "without any text" in str(fails(half, *pieces)[1])


def test_the_words_of_an_engine_hide_the_key(half: Half) -> None:
    key = "kz-pat-0123456789abcdef"
    client = half.new_client(api_key=key)
    body = {"error": {"message": f"cannot use {key} here"}}
    deployment = answer(half, body)
    with pytest.raises(ReportedFailureError, match="cannot use") as caught:
        half.do(client.openai.chat(deployment, "hi"))
    assert key not in str(caught.value)

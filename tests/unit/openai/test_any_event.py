"""Any event of an engine becomes a part, nothing, or an error of the library."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.domain.chat_events import ChatEvents
from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.errors import APIError, KamiwazaError, StreamInterruptedError
from kamiwaza.schemas.chat import ChatCompletion, ChatCompletionChunk
from kamiwaza.serialization.received import Received
from kamiwaza.streaming.sse import UNFINISHED, UNKNOWN_LINE, EventDecoder, ServerSentEvent

names = st.sampled_from(
    ["error", "detail", "message", "code", "type", "object", "status", "choices", "errors", "x"]
)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4),
    max_leaves=12,
)
kinds = st.sampled_from(
    ["message", "error", "ping", UNKNOWN_LINE, UNFINISHED, UNFINISHED + "x", "odd"]
)
FINISHED = {"choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]}


def read_whole(data: bytes) -> ChatCompletion:
    return read_engine_answer(Received(data, "t"), ChatCompletion, "choices", secrets=tuple)


@settings(max_examples=150, deadline=None)
@given(values | st.dictionaries(names, values, max_size=5), kinds)
def test_any_event_is_read_or_refused(value: object, kind: str) -> None:
    for text in (json.dumps(value), str(value)):
        with suppress(KamiwazaError):
            ChatEvents().read(ServerSentEvent(text, kind))
        with suppress(KamiwazaError):
            read_whole(text.encode("utf-8", "replace"))


choices = st.fixed_dictionaries(
    {
        "delta": st.fixed_dictionaries(
            {"content": st.text(max_size=3) | values},
            optional={
                "role": st.sampled_from([None, "assistant", 5]),
                "refusal": st.sampled_from([None, "no"]),
                "tool_calls": st.sampled_from([None, [], [{"index": 0, "id": "a"}]]),
            },
        )
    },
    optional={
        "index": st.sampled_from([0, 0, 1, False, "0", 0.0]),
        "finish_reason": st.sampled_from([None, None, "stop", "error", {"type": "error"}, 5]),
    },
)
chunks = st.fixed_dictionaries(
    {"choices": st.lists(choices | values, max_size=2)},
    optional={
        "usage": st.sampled_from([None, {"total_tokens": 3}]), "id": values, "error": values,
        "object": st.sampled_from(["error", "chat.completion.chunk"]),
    },
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(chunks | values, max_size=4), st.sampled_from(["message", "error", "odd"]))
def test_the_texts_are_those_of_the_chunks(sent: list[object], kind: str) -> None:
    """Whatever an engine sends, the short way to the text gives what the objects give."""

    def outcome(*, short: bool) -> list[object]:
        events, found = ChatEvents(), list[object]()
        for value in sent:
            try:
                event = ServerSentEvent(json.dumps(value), kind)
                chunk = events.read_text(event) if short else events.read(event)
            except KamiwazaError as error:
                found.append(repr(error))
                break
            text = chunk if isinstance(chunk, str) else chunk.text if chunk else None
            rest: list[object] = [None, ""]
            if isinstance(chunk, ChatCompletionChunk):
                extras = [(c.delta.tool_calls or None, c.delta.refusal) for c in chunk.choices]
                rest = [chunk.usage, *[extra for extra in extras if extra != (None, None)]]
                rest = rest if len(rest) > 1 else [*rest, ""]
            found.append((text, rest))
        cut = events.explain(StreamInterruptedError("cut"))
        return [*found, repr(cut)]

    assert outcome(short=True) == outcome(short=False)


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=80), st.integers(1, 9))
def test_any_bytes_are_read_the_same_in_any_pieces(data: bytes, size: int) -> None:
    whole, pieces = EventDecoder(lenient=True), EventDecoder(lenient=True)
    expected = [*whole.feed(data), *whole.finish()]
    found: list[ServerSentEvent] = []
    for place in range(0, len(data), size):
        found += pieces.feed(data[place : place + size])
    assert [*found, *pieces.finish()] == expected


@settings(max_examples=100, deadline=None)
@given(values.filter(bool))
def test_an_error_beside_an_answer_is_never_an_answer(error: object) -> None:
    body = {**FINISHED, "error": error}
    with pytest.raises(APIError):
        read_whole(json.dumps(body).encode())
    event = ServerSentEvent(json.dumps({"choices": [], "error": error}))
    with pytest.raises(StreamInterruptedError):
        ChatEvents().read(event)


CODES = {
    "huge": "9" * 5_000, "negative": "-1", "fraction": "1e308", "truth": "true", "list": "[]",
    "object": "{}", "text": f'"{"9" * 5_000}"',
}  # fmt: skip


@pytest.mark.parametrize("kind", CODES)
def test_odd_codes_are_no_trouble(kind: str) -> None:
    text = f'{{"error": {{"message": "no room", "code": {CODES[kind]}}}}}'
    with pytest.raises(APIError):
        read_whole(text.encode())
    with pytest.raises(APIError):
        ChatEvents().read(ServerSentEvent(text))

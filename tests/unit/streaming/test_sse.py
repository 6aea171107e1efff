"""The event decoder follows the standard for any stream in any pieces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.streaming.sse import EventDecoder, EventTooLargeError, ServerSentEvent

Expected = tuple[list[ServerSentEvent], str, float | None]


def decode(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def by_the_book(stream: bytes) -> Expected:
    """Follow the text of the standard on a whole stream, without any regard for speed."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = re.split("\r\n|\r|\n", text)[:-1]
    events: list[ServerSentEvent] = []
    data, kind, last_id, retry = "", "", "", None
    known_id = ""
    for line in lines:
        if line == "":
            known_id = last_id
            if data:
                events.append(ServerSentEvent(data.removesuffix("\n"), kind or "message", last_id))
            data, kind = "", ""
            continue
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            data += value + "\n"
        elif name == "event":
            kind = value
        elif name == "id" and "\0" not in value:
            last_id = value
        elif name == "retry" and re.fullmatch("[0-9]+", value):
            retry = int(value) / 1000
    return events, known_id, retry


VALUES = st.sampled_from(["", "1", "x y", " two", "42", "é€😀", "a:b", "nul\0", "٣", '{"a": 1}'])
NAMES = st.sampled_from(["data", "event", "id", "retry", "", "Data", "unknown", "data "])
LINES = st.one_of(
    st.builds(lambda n, sep, v: n + sep + v, NAMES, st.sampled_from([":", ": ", ":  "]), VALUES),
    NAMES,
    st.just(""),
)
ENDS = st.sampled_from(["\n", "\r", "\r\n"])
STREAMS = st.builds(
    lambda bom, lines, tail: (bom + "".join(a + b for a, b in lines) + tail).encode(),
    st.sampled_from(["", "\ufeff", "\ufeff\ufeff"]),
    st.lists(st.tuples(LINES, ENDS), max_size=24),
    st.sampled_from(["", "data: cut", "\ufeff"]),
)


@settings(max_examples=300, deadline=None)
@given(STREAMS, st.data())
def test_any_chunking_gives_what_the_standard_says(stream: bytes, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=12).map(sorted))
    decoder = EventDecoder()
    events: list[ServerSentEvent] = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        events += decoder.feed(stream[start:end])
    assert (events, decoder.last_event_id, decoder.retry) == by_the_book(stream)


@settings(max_examples=100, deadline=None)
@given(STREAMS)
def test_byte_by_byte_equals_at_once(stream: bytes) -> None:
    pieces = [stream[i : i + 1] for i in range(len(stream))]
    assert decode(*pieces) == decode(stream)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_can_be_decoded(noise: bytes) -> None:
    decode(noise)
    assert decode(noise, b"\n\ndata: after\n\n")[-1].data == "after"


def test_a_crlf_split_over_two_chunks_is_one_line_end() -> None:
    assert decode(b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n") == [ServerSentEvent("a\nb")]


def test_an_event_is_out_as_soon_as_its_carriage_return_is_in() -> None:
    assert EventDecoder().feed(b"data: a\r\r") == [ServerSentEvent("a")]


def test_a_byte_order_mark_does_not_swallow_the_first_event() -> None:
    assert decode(b"\xef", b"\xbb", b"\xbfdata: a\n\n") == [ServerSentEvent("a")]


def test_only_one_leading_space_belongs_to_the_format() -> None:
    assert decode(b"data:  a\ndata:b\n\n") == [ServerSentEvent(" a\nb")]


def test_the_event_name_does_not_stick_to_the_next_event() -> None:
    assert decode(b"event: end\n\ndata: a\n\n") == [ServerSentEvent("a")]


def test_the_id_sticks_until_the_next_one() -> None:
    events = decode(b"id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n")
    assert [event.id for event in events] == ["7", "7", ""]


def test_an_id_with_nul_is_ignored() -> None:
    assert decode(b"id: 7\n\nid: 8\0\ndata: a\n\n") == [ServerSentEvent("a", id="7")]


def test_the_id_of_an_unfinished_event_does_not_count() -> None:
    decoder = EventDecoder(last_event_id="3")
    decoder.feed(b"id: 4\ndata: lost")
    assert decoder.last_event_id == "3"
    assert decoder.unfinished


def test_retry_takes_digits_only_and_means_milliseconds() -> None:
    decoder = EventDecoder()
    decoder.feed(b"retry: 1500\nretry: 2s\nretry: -1\nretry:\n")
    assert decoder.retry == 1.5


def test_comments_are_heartbeats_and_nothing_else() -> None:
    decoder = EventDecoder(max_event_size=64)
    assert [decoder.feed(b": still here\n\n:\n") for _ in range(100)] == [[]] * 100
    assert not decoder.unfinished


def test_an_empty_data_line_is_an_event_with_empty_data() -> None:
    assert decode(b"data\n\n") == [ServerSentEvent("")]


@pytest.mark.parametrize("line", [b"data: 0123456789\n", b"x" * 17])
def test_an_endless_event_raises(line: bytes) -> None:
    decoder = EventDecoder(max_event_size=60)
    for _ in range(3):
        assert decoder.feed(line) == []
    with pytest.raises(EventTooLargeError, match="60 bytes"):
        decoder.feed(line * 3)


def test_the_size_is_counted_per_event() -> None:
    decoder = EventDecoder(max_event_size=20)
    events = [decoder.feed(piece) for piece in [b"data: 012", b"3456789\n", b"\n"] * 50]
    assert events == [[], [], [ServerSentEvent("0123456789")]] * 50

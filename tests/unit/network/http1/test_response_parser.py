"""The meaning of raw answers does not depend on how their bytes arrive."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.network.http1 import llhttp
from kamiwaza.network.http1.response_parser import LIMIT, MalformedResponseError, ResponseParser
from tests.raw_answers import CHUNKS, END, RAW_ANSWERS, Meaning, RawAnswer

NAMES = list(RAW_ANSWERS)


def meaning(pieces: Iterable[bytes], method: str) -> Meaning | None:
    """Return what an answer in `pieces` means, None if it is refused."""
    parser, body = ResponseParser(method.encode()), b""
    try:
        for piece in pieces:
            parser.feed(piece)
            while data := parser.take():
                body += data
        parser.end()
    except MalformedResponseError:
        return None
    return Meaning(parser.status, body, parser.keep_alive, parser.trailing)


def cut(raw: bytes, size: int) -> list[bytes]:
    return [raw[start : start + size] for start in range(0, len(raw), size)]


def same(found: Meaning | None, row: RawAnswer) -> bool:
    """Return whether the meaning is the expected one. The end of HEAD is never certain."""
    if found is not None and row.meaning is not None and row.method == "HEAD":
        return (found.status, found.body, found.trailing) == (
            row.meaning.status, row.meaning.body, row.meaning.trailing,
        )  # fmt: skip
    return found == row.meaning


SIZES = [1, 2, 3, 7, 2**16, 2**20]


@pytest.mark.parametrize(
    ("name", "size"),
    # The large ones in a few pieces only, because that takes long.
    [(n, s) for n, row in RAW_ANSWERS.items() for s in SIZES if len(row.raw) / s < 10_000],
)
def test_in_pieces_of_any_size(name: str, size: int) -> None:
    row = RAW_ANSWERS[name]
    assert same(meaning(cut(row.raw, size), row.method), row)


@given(st.sampled_from(NAMES), st.data())
def test_cut_anywhere(name: str, data: st.DataObject) -> None:
    row = RAW_ANSWERS[name]
    places = st.lists(st.integers(0, len(row.raw)), max_size=5)
    edges = [0, *sorted(data.draw(places)), len(row.raw)]
    pieces = [row.raw[a:b] for a, b in pairwise(edges)]
    assert same(meaning(pieces, row.method), row)


_NAME = st.text("!#$%&'*+-.^_`|~09azAZ", min_size=1, max_size=12).map(lambda name: f"X-{name}")
_WORD = st.text([chr(code) for code in (*range(33, 127), *range(160, 256))], max_size=20)


@settings(max_examples=200)
@given(
    status=st.integers(200, 599).filter(lambda status: status not in (204, 304)),
    fields=st.lists(st.tuples(_NAME, _WORD), max_size=8),
    chunks=st.lists(st.binary(min_size=1, max_size=300), max_size=6),
    framing=st.sampled_from(["length", "chunked", "end"]),
    size=st.integers(1, 400),
)
def test_what_was_written_is_what_is_read(
    status: int, fields: list[tuple[str, str]], chunks: list[bytes], framing: str, size: int
) -> None:
    raw_fields = [(name.encode(), value.encode("latin-1")) for name, value in fields]
    body = b"".join(chunks)
    written, encoded = list(raw_fields), body
    if framing == "length":
        written.append((b"Content-Length", b"%d" % len(body)))
    elif framing == "chunked":
        written.append((b"Transfer-Encoding", b"chunked"))
        encoded = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in chunks) + END
    lines = b"".join(b"%b: %b\r\n" % field for field in written)
    raw = b"HTTP/1.1 %d Said\r\n%b\r\n%b" % (status, lines, encoded)
    parser, found = ResponseParser(b"GET"), b""
    for piece in cut(raw, size):
        parser.feed(piece)
        while data := parser.take():
            found += data
    assert parser.complete is (framing != "end")
    parser.end()
    assert (parser.status, parser.headers, found) == (status, written, body)
    assert not parser.trailing


@given(st.binary(max_size=400), st.booleans())
def test_garbage_is_an_answer_or_refused(data: bytes, started: bool) -> None:
    meaning([b"HTTP/1.1 200 OK\r\n" + data if started else data], "GET")
    meaning([CHUNKS, data], "GET")


@pytest.mark.parametrize(
    "begin",
    [b"HTTP/1.1 200 OK\r\nA: ", CHUNKS + b"2;a=", CHUNKS + b"0\r\nA: "],
    ids=["head", "chunk extension", "trailer"],
)
def test_what_does_not_end_is_refused_before_it_fills_the_memory(begin: bytes) -> None:
    parser = ResponseParser(b"GET")
    parser.feed(begin)

    def fill() -> None:
        for _ in range(LIMIT // 1_000 + 2):
            parser.feed(b"a" * 1_000)
            parser.take()

    with pytest.raises(MalformedResponseError, match="too large"):
        fill()


def test_many_small_chunks_are_within_the_limit() -> None:
    parser, count = ResponseParser(b"GET"), 2 * LIMIT // 6
    parser.feed(CHUNKS)
    for _ in range(count):
        parser.feed(b"1\r\nx\r\n")
    parser.feed(END)
    assert parser.complete
    assert parser.take() == b"x" * count


def test_a_body_is_handed_over_before_what_breaks_it() -> None:
    parser = ResponseParser(b"GET")
    parser.feed(CHUNKS + b"2\r\nab\r\nzz\r\n")
    assert parser.take() == b"ab"
    with pytest.raises(MalformedResponseError):
        parser.take()


def test_an_interrupt_within_the_parser_reaches_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(self: ResponseParser, name: bytes, value: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ResponseParser, "on_header", interrupted)
    parser = ResponseParser(b"GET")
    with pytest.raises(KeyboardInterrupt):
        parser.feed(b"HTTP/1.1 200 OK\r\nA: b\r\n\r\n")


def test_llhttp_is_there() -> None:
    """Else these tests, and those of the connections, would test h11."""
    assert llhttp.AVAILABLE

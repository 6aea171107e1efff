"""The decisions of a download, without I/O."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza.errors import ChecksumMismatchError, InvalidArgumentError
from kamiwaza.files.connection_count import ConnectionCount
from kamiwaza.files.digests import Hashing, announced, compare, expected_digests
from kamiwaza.files.journal import Journal, boot_id, read_journal
from kamiwaza.files.segments import SMALLEST_SPLIT, Segments, gaps, merged
from kamiwaza.files.signed_link import read_link
from kamiwaza.files.version import (
    Version,
    classify_answer,
    content_range,
    range_headers,
    read_version,
)

DATE = {"date": formatdate(1_000_000, usegmt=True)}
OLD = formatdate(999_999, usegmt=True)
PRESENT = formatdate(1_000_000, usegmt=True)
KNOWN = Version('"a"', None, '"a"', 100, True)
PART = {"content-range": "bytes 40-99/100", "etag": '"a"'}
SPANS = st.lists(
    st.tuples(st.integers(0, 200), st.integers(0, 200)).map(lambda p: tuple(sorted(p)))
)


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        ({"etag": '"a"'}, '"a"'),
        ({"etag": 'W/"a"'}, None),
        ({"etag": "bare"}, None),
        ({"etag": '"ä"'}, None),
        ({"last-modified": OLD, **DATE}, OLD),
        ({"etag": 'W/"a"', "last-modified": OLD, **DATE}, OLD),
        ({"last-modified": PRESENT, **DATE}, None),
        ({"last-modified": OLD}, None),
        ({"last-modified": "yesterday", **DATE}, None),
        ({"etag": '"a"', "content-encoding": "gzip"}, None),
        ({}, None),
    ],
)
def test_the_validator_of_a_version(headers: dict[str, str], validator: str | None) -> None:
    assert read_version(200, headers).validator == validator


@pytest.mark.parametrize(
    ("status", "headers", "answer_kind"),
    [
        (206, PART, "part"),
        (200, {"etag": '"a"'}, "whole"),
        (206, {**PART, "etag": '"b"'}, "changed"),
        (206, {**PART, "content-range": "bytes 40-100/101"}, "unproven"),
        (206, {**PART, "content-range": "bytes 40-98/99"}, "changed"),
        (206, {**PART, "content-range": "bytes 0-99/100"}, "unproven"),
        (206, {**PART, "content-range": "bytes 41-99/100"}, "unproven"),
        (206, {**PART, "content-range": "bytes 40-69/*"}, "part"),
        (206, {**PART, "content-range": "nonsense"}, "unproven"),
        (206, {"etag": '"a"'}, "unproven"),
        (206, {"content-range": "bytes 40-99/100"}, "unproven"),
        (206, {"content-type": "multipart/byteranges; boundary=x", "etag": '"a"'}, "unproven"),
    ],
)
def test_what_an_answer_to_a_range_means(status: int, headers: Any, answer_kind: str) -> None:
    assert classify_answer(status, headers, 40, 100, KNOWN) == answer_kind


def test_a_part_without_an_end_must_say_how_long_the_file_is() -> None:
    endless = replace(KNOWN, size=None)
    assert (
        classify_answer(206, {**PART, "content-range": "bytes 40-69/*"}, 40, None, endless)
        == "unproven"
    )
    assert classify_answer(206, PART, 40, None, endless) == "part"


def test_a_range_request_has_the_validator() -> None:
    assert range_headers(5, 10, KNOWN) == (("Range", "bytes=5-9"), ("If-Range", '"a"'))
    assert range_headers(5, None, Version()) == (("Range", "bytes=5-"),)


@given(st.text())
def test_any_content_range_is_read_or_not(text: str) -> None:
    found = content_range({"content-range": text})
    assert found is None or 0 <= found[0] < found[1]


@given(SPANS, st.integers(0, 200))
def test_ranges_and_gaps_make_the_whole(spans: Any, size: int) -> None:
    done = merged((s, min(e, size)) for s, e in spans)
    covered = {i for s, e in spans for i in range(s, min(e, size))}
    missing = {i for s, e in gaps(done, size) for i in range(s, e or 0)}
    assert covered | missing == set(range(size))
    assert not covered & missing
    assert Segments(size, done).complete == (not missing)


@given(st.lists(st.tuples(st.sampled_from(["take", "move", "back"]), st.integers(0, 10**8))))
def test_segments_never_lose_or_share_a_byte(steps: list[tuple[str, int]]) -> None:
    size = 40 * SMALLEST_SPLIT
    segments, held = Segments(size), []
    for what, number in steps:
        if what == "take" and (found := segments.take()) is not None:
            held.append(found)
        elif held and what == "move":
            one = held[number % len(held)]
            one.position = min(one.position + number, size)
        elif held and what == "back":
            segments.give_back(held.pop(number % len(held)))
    for one in held:
        one.position = one.end or 0
        segments.give_back(one)
    while (found := segments.take()) is not None:
        found.position = found.end or 0
        segments.give_back(found)
    assert segments.complete
    assert segments.ranges() == ((0, size),)


def journal(**changes: Any) -> Journal:
    return replace(Journal("s", KNOWN, {"sha256": "0" * 64}, boot=boot_id()), **changes)


def test_a_journal_round_trips() -> None:
    written = journal(in_order=False, done=((0, 10), (20, 30)), safe=((0, 5),))
    assert read_journal(written.text()) == written
    assert read_journal(journal(version=Version()).text()) is None


@pytest.mark.skipif(not boot_id(), reason="the system does not name its run")
def test_the_trusted_ranges_of_a_journal() -> None:
    assert journal().trusted(50) == ((0, 50),)
    assert journal().trusted(500) == ((0, 100),)
    scattered = journal(in_order=False, done=((0, 10), (20, 300)), safe=((0, 5),))
    assert scattered.trusted(100) == ((0, 10), (20, 100))
    assert replace(scattered, boot="another").trusted(100) == ((0, 5),)
    assert replace(scattered, boot="").trusted(100) == ((0, 5),)


@given(st.text() | st.dictionaries(st.text(), st.integers() | st.text()).map(json.dumps))
def test_any_text_is_a_journal_or_not(text: str) -> None:
    assert read_journal(text) is None


@given(
    st.sampled_from(list(json.loads(journal().text()))),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
        max_leaves=6,
    ),
)
def test_a_journal_with_an_odd_member_is_none_or_whole(name: str, value: Any) -> None:
    found = read_journal(json.dumps({**json.loads(journal().text()), name: value}))
    if found is not None:
        assert all(0 <= start < end <= 100 for start, end in found.trusted(1_000))
        range_headers(1, 2, found.version)


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        ({"repr-digest": "sha-256=:{b64}:"}, "sha256"),
        ({"content-digest": "sha-512=:x:, sha-256=:{b64}:"}, "sha256"),
        ({"digest": "SHA-256={b64}"}, "sha256"),
        ({"x-amz-checksum-sha256": "{b64}"}, "sha256"),
        ({"x-checksum-sha256": "{hex}"}, "sha256"),
        ({"content-md5": "{b64}"}, "md5"),
        ({"x-goog-hash": "crc32c=AAAAAA==, md5={b64}"}, "md5"),
        ({"x-amz-checksum-crc32": "{b64}"}, "crc32"),
    ],
)
def test_the_checksums_of_an_answer(headers: dict[str, str], name: str) -> None:
    import base64

    hashing = Hashing([name])
    hashing.update(b"content")
    found = hashing.digests()[name]
    values = {"b64": base64.b64encode(bytes.fromhex(found)).decode(), "hex": found}
    reply = {key: value.format(**values) for key, value in headers.items()}
    assert announced(200, reply) == {name: found}
    assert announced(200, {**reply, "content-encoding": "gzip"}) == {}
    assert announced(206, reply) == (
        {name: found} if {*reply} & {"repr-digest", "digest", "x-goog-hash"} else {}
    )


@pytest.mark.parametrize("value", ["", "nonsense", "sha-256=:AAAA:", "sha-256=", "=:=", "md5"])
def test_a_broken_checksum_is_none(value: str) -> None:
    names = ("repr-digest", "digest", "content-md5", "x-amz-checksum-sha256")
    assert announced(200, dict.fromkeys(names, value)) == {}


def test_an_invalid_expected_checksum_is_refused() -> None:
    good = hashlib.sha256(b"").hexdigest()
    assert expected_digests(f"SHA256:{good}".upper()) == {"sha256": good}
    with pytest.raises(InvalidArgumentError, match="64 hex"):
        expected_digests("abc")
    with pytest.raises(ChecksumMismatchError) as caught:
        compare({"md5": "a"}, {"md5": "b"}, "x.bin")
    assert (caught.value.algorithm, caught.value.expected, caught.value.actual) == ("md5", "a", "b")


def test_connections_are_added_while_they_make_it_faster() -> None:
    count, done, size = ConnectionCount(), 0, 10**9
    seen = []
    for step in range(8):
        # Four connections are four times as fast, more bring nothing.
        seen.append(count.update(step / 4, done, size))
        done += 10**6 * min(seen[-1], 4)
    assert seen == [1, 4, 8, 8, 8, 8, 8, 8]


def test_connections_that_bring_nothing_are_the_last_ones() -> None:
    count = ConnectionCount()
    assert [count.update(s / 4, 10**6 * s, 10**9) for s in range(5)] == [1, 4, 4, 4, 4]


def test_a_nearly_finished_download_gets_no_more_connections() -> None:
    count = ConnectionCount()
    assert [count.update(s / 4, 10**6 * s, 2_500_000) for s in range(3)] == [1, 1, 1]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://h/x",
        "//h/x",
        "http://u:p@h/x",
        "http:///x",
        "http://h/a b",
        "http://[x/",
        7,
        None,
    ],
)
def test_an_unusable_link_is_none(url: object) -> None:
    assert read_link({"download_url": url}) is None
    assert read_link([url]) is None


def test_a_link_hides_its_address() -> None:
    link = read_link({"download_url": "https://s3/x?sig=secret", "checksum_sha256": "A" * 64})
    assert link is not None
    assert link.sha256 == "a" * 64
    assert "secret" not in repr(link)

"""What headers say about trying again: any nonsense is no hint."""

from __future__ import annotations

import math
import time
from email.utils import formatdate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.http.retry_hints import retry_after, should_retry

NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "5"}, 5.0),
        ({"retry-after": " 5 "}, 5.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": ""}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e999"}, None),
        ({"retry-after": formatdate(NOW + 60, usegmt=True)}, 60.0),
        ({"retry-after": formatdate(NOW - 60, usegmt=True)}, 0.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:14:20 GMT"}, 60.0),
        ({"retry-after": "Tuesday, 14-Nov-23 22:14:20 GMT"}, 60.0),
        ({"retry-after": "Tue Nov 14 22:14:20 2023"}, 60.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:14:20 -0000"}, 60.0),
        ({"retry-after": formatdate(NOW + 960), "date": formatdate(NOW + 900)}, 60.0),
        ({"retry-after": formatdate(NOW + 60), "date": formatdate(NOW + 900)}, 0.0),
        ({"retry-after": formatdate(NOW + 60), "date": "today"}, 60.0),
        ({"retry-after": "5", "date": formatdate(NOW + 900)}, 5.0),
        ({"retry-after": "Tue, 99 Nov 2023 99:99:99 GMT"}, None),
        ({"retry-after": "Tue, 14 Nov 99999 22:14:20 GMT"}, None),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"ratelimit": '"default";r=0;t=30'}, 30.0),
        ({"ratelimit": "r=0; t=30"}, 30.0),
        ({"ratelimit": '"default";r=5;t=30'}, None),
        ({"ratelimit": '"default";t=30'}, None),
        ({"ratelimit": "r=0"}, None),
        ({"ratelimit": '"default";r=0;t=30', "retry-after": "2"}, 2.0),
    ],
)
def test_a_hint(
    headers: dict[str, str], seconds: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert retry_after(headers, NOW) == seconds
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("value", "advice"),
    [("true", True), (" TRUE ", True), ("false", False), ("False", False), ("1", None), ("", None)],
)
def test_advice(value: str, advice: bool | None) -> None:
    assert should_retry({"x-should-retry": value}) is advice
    assert should_retry({}) is None


DATES = st.from_regex(
    r"[A-Z][a-z]{2,8},? \d{1,3}[ -][A-Z][a-z]{2}[ -]\d{1,6} (\d{1,3}:){2}\d{1,3} [A-Z+0-9-]{0,6}",
    fullmatch=True,
)
VALUES = (
    st.text(max_size=40)
    | st.floats().map(str)
    | st.integers().map(str)
    | DATES
    | st.from_regex(r"[rt;= 0-9\"]{0,30}", fullmatch=True)
)
NAMES = st.sampled_from(["retry-after", "retry-after-ms", "ratelimit", "x-should-retry"])


@settings(max_examples=250, deadline=None)
@given(st.dictionaries(NAMES, VALUES), st.floats(0, 1e10))
def test_no_text_is_too_odd(headers: dict[str, str], now: float) -> None:
    hint = retry_after(headers, now)
    assert hint is None or (hint >= 0 and math.isfinite(hint))
    assert should_retry(headers) in (None, True, False)

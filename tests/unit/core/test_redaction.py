"""A secret in a text is masked wherever it stands; prose stays as it is."""

from __future__ import annotations

import base64
import json
import logging
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.redaction import (
    MASK,
    SECRET_NAMES,
    RedactingFilter,
    fits_a_header,
    guard_foreign_loggers,
    redact,
    redact_text,
)

LETTERS = string.ascii_letters + string.digits
# Secrets here begin with a mark, so that finding one cannot be chance.
SECRETS = st.text(LETTERS + "-_.~+/", min_size=12, max_size=40).map(lambda t: f"zQ7{t}9")
NAMES = st.sampled_from(sorted(SECRET_NAMES)).flatmap(
    lambda n: st.sampled_from([n, n.upper(), n.replace("_", "-"), _camel(n)])
)


def _camel(name: str) -> str:
    first, *rest = name.replace("-", "_").split("_")
    return first + "".join(part.capitalize() for part in rest)


PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=12)
DOCUMENTS = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=10,
)


@st.composite
def _hidden(draw: st.DrawFn, planted: object) -> object:
    """Return a document with `planted` somewhere in it."""
    value = planted
    for _ in range(draw(st.integers(0, 4))):
        if draw(st.booleans()):
            value = [*draw(st.lists(DOCUMENTS, max_size=2)), value]
        else:
            value = {
                **draw(st.dictionaries(st.text(max_size=8), DOCUMENTS, max_size=2)),
                "k": value,
            }
    return value


@settings(max_examples=200, deadline=None)
@given(st.data(), SECRETS, NAMES)
def test_a_member_of_a_secret_name_never_survives(
    data: st.DataObject, secret: str, name: str
) -> None:
    member = data.draw(st.sampled_from([secret, [secret], {"deep": {"er": secret}}]))
    document = data.draw(_hidden({name: member}))
    assert secret not in json.dumps(redact(document))


@settings(max_examples=150, deadline=None)
@given(SECRETS, NAMES, st.text(max_size=30), st.text(max_size=30))
def test_nor_when_the_document_is_only_text(
    secret: str, name: str, before: str, after: str
) -> None:
    texts = [
        json.dumps({name: secret}),
        str({name: secret}),
        json.dumps({name: {"inner": secret}}),
        json.dumps({name: [secret, secret]}),
        json.dumps({name: f'a"{secret}"\\{secret}'}),
        f"?x=1&{name}={secret}&y=2",
    ]
    for text in texts:
        assert secret not in redact_text(f"{before} {text} {after}")


@settings(max_examples=150, deadline=None)
@given(SECRETS, st.sampled_from(["Bearer", "bearer", "BEARER", "Basic"]), st.text(max_size=20))
def test_nor_in_a_header(secret: str, scheme: str, around: str) -> None:
    assert secret not in redact_text(f"{around} {scheme} {secret} {around}")
    assert secret not in redact_text(f"X-API-Key: {secret}")
    assert secret not in redact_text(f"Cookie: {secret}; Set-Cookie: {secret}")
    assert secret not in redact_text(f"Authorization: Token {secret}")


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(st.text(LETTERS, min_size=1), st.text(LETTERS), min_size=1),
    st.binary(min_size=8, max_size=40),
    st.text(max_size=20),
)
def test_nor_as_a_signed_token(claims: dict[str, str], signature: bytes, around: str) -> None:
    pieces = [json.dumps({"alg": "RS256"}).encode(), json.dumps(claims).encode(), signature]
    token = ".".join(base64.urlsafe_b64encode(piece).decode().rstrip("=") for piece in pieces)
    assert token.split(".")[1] not in redact_text(f"{around} {token} {around}")


@settings(max_examples=150, deadline=None)
@given(st.data(), st.text(min_size=4, max_size=30).map(lambda t: f"\u00a7{t}\u00a7"))
def test_a_known_value_never_survives(data: st.DataObject, secret: str) -> None:
    assert secret not in redact_text(f"before {secret} after", [secret])
    document = data.draw(_hidden({"note": f"it is {secret}", secret: 1}))

    def texts(value: object) -> list[str]:
        if isinstance(value, dict):
            return [*map(str, value), *(t for v in value.values() for t in texts(v))]
        if isinstance(value, list):
            return [t for v in value for t in texts(v)]
        return [str(value)]

    assert not any(secret in text for text in texts(redact(document, [secret])))


def test_a_value_that_holds_another_goes_whole() -> None:
    assert redact_text("abcdefgh abcd", ["abcd", "abcdefgh"]) == f"{MASK} {MASK}"


@pytest.mark.parametrize(
    "text",
    [
        "Basic authentication is required",
        "bearer certificates are not supported; the bearer of this letter",
        "password: must be at least 8 characters",
        "the token has expired",
        "the secret is out: authorization denied for user bob",
        "model Qwen/Qwen3-0.6B-GGUF not found",
        "max_tokens=512 page_token=abc next_page_token=abc tokens=5",
        "GET /api/models/?load_files=true answered 404",
        '{"name": "tokenizer", "max_tokens": 5, "secret_santa": "bob"}',
        "e.g. eyJ is how they begin",
        "",
    ],
)
def test_prose_stays_as_it_is(text: str) -> None:
    assert redact_text(text) == text


@settings(max_examples=100, deadline=None)
@given(st.lists(st.from_regex(r"[a-z]{1,12}", fullmatch=True), max_size=20).map(" ".join))
def test_any_words_stay_as_they_are(text: str) -> None:
    assert redact_text(text) == text


@settings(max_examples=100, deadline=None)
@given(DOCUMENTS)
def test_a_document_without_secrets_is_copied(document: object) -> None:
    plain = json.loads(json.dumps(document))
    names = [n.replace("-", "_").lower() for n in json.dumps(document).split('"')]
    if not SECRET_NAMES & set(names):
        assert redact(plain) == plain


def test_numbers_and_null_of_a_plain_name_stay() -> None:
    assert redact({"a": None, "b": 1.5, "c": True}) == {"a": None, "b": 1.5, "c": True}


def test_short_values_are_not_taken_for_known_secrets() -> None:
    assert redact_text("a is for abc", ["a", "abc"]) == "a is for abc"


@pytest.mark.parametrize(
    ("secret", "fits"),
    [
        ("sk-abc_123.x/y+z=", True),
        ("", False),
        ("a b", False),
        ("a\n", False),
        ("schl\u00fcssel", False),
        ("a\tb", False),
    ],
)
def test_what_fits_a_header(secret: str, fits: bool) -> None:
    assert fits_a_header(secret) is fits


def test_the_loggers_of_the_http_library_are_guarded_once() -> None:
    guard_foreign_loggers()
    guard_foreign_loggers()
    for name in ("httpx", "httpcore.http11", "httpcore.http2", "httpcore.proxy"):
        found = [f for f in logging.getLogger(name).filters if isinstance(f, RedactingFilter)]
        assert len(found) == 1


def test_what_those_loggers_say_holds_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    guard_foreign_loggers()
    with caplog.at_level(logging.DEBUG, "httpcore.http11"):
        logging.getLogger("httpcore.http11").debug(
            "headers=%r url=%s",
            [
                (b"X-API-Key", b"zQ7secret"),
                (b"Authorization", b"Bearer zQ7secret"),
                (b"Set-Cookie", b"access_token=zQ7secret; Path=/"),
                (b"Set-Cookie", b"second=zQ7secret"),
                (b"Cookie", b"it's zQ7secret"),
            ],
            "/auth/refresh?refresh_token=zQ7secret",
        )
    assert "headers=" in caplog.text
    assert "zQ7secret" not in caplog.text

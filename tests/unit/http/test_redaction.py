"""A secret in a text is masked wherever it stands; prose stays as it is."""

from __future__ import annotations

import base64
import json
import string
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.redaction import (
    MASK,
    SECRET_NAMES,
    fits_a_header,
    redact,
    redact_headers,
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


@pytest.mark.parametrize(
    "echo",
    [
        "say %s",
        "/auth?password=%s",
        json.dumps({"x": "%s"}),
    ],
)
@pytest.mark.parametrize(
    "secret", ['p"ss w/rd', "tl\u00fcr&<x>", "a\\b'c", "line\tfeed", "p%20ss+wo/rd=="]
)
def test_a_known_value_is_masked_however_it_is_written(secret: str, echo: str) -> None:
    written = {
        secret, quote(secret), quote(secret, safe=""), quote_plus(secret), escape(secret),
        json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1],
    }  # fmt: skip
    for form in written:
        assert form not in redact_text(echo.replace("%s", f"<<{form}>>"), [secret])


def test_the_headers_of_an_answer_are_masked_by_name_and_by_value() -> None:
    found = redact_headers(
        {
            "set-cookie": "sid=abc; Path=/",
            "x-auth-token": "abcdef",
            "x-echo": "key-12345",
            "content-type": "application/json",
        },
        ["key-12345"],
    )
    assert found == {
        "set-cookie": MASK, "x-auth-token": MASK, "x-echo": MASK,
        "content-type": "application/json",
    }  # fmt: skip

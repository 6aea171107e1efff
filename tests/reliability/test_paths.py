"""Path arguments are encoded, or refused if they would change the path."""

from __future__ import annotations

from functools import partial
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza import InvalidArgumentError, KamiwazaClient
from kamiwaza_api.api.models import get_model
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import KEY, LoopbackHalf

MODEL = {"id": "5c0e6a5e-5f7e-4b43-9c0e-0c5a3a6f1a11", "name": "m"}
NASTY = [
    "../x", "a/b?c#d", "..%2f..", "%2e%2e", "%", "a b", "a+b", "ä/ö", "a\\b", "a;b=c", "a&b=c",
    "~", "\r\nX-A: 1", "\x00", "//other.example", "http://other.example/", "@", ":", "...", " ",
    "?", "#",
]  # fmt: skip


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_what_would_lead_elsewhere_is_refused(value: str) -> None:
    with pytest.raises(InvalidArgumentError):
        get_model(value)


@pytest.mark.parametrize("value", NASTY)
def test_everything_else_arrives_whole(half: LoopbackHalf, value: str) -> None:
    with serve(answer(200, MODEL)) as server:
        half.run(server.url, lambda client: client.raw.send(get_model(value)))
    target = server.requests[0].target
    assert target.startswith("/api/models/")
    assert unquote(target.removeprefix("/api/models/")) == value
    assert target.count("/") == 3
    assert server.requests[0].header("x-a") is None


def test_any_text_arrives_whole() -> None:
    texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)

    @settings(derandomize=True, max_examples=80, deadline=None, database=None)
    @given(texts.filter(lambda value: value not in (".", "..")))
    def holds(value: str) -> None:
        client.raw.send(get_model(value))
        assert unquote(server.requests[-1].target.removeprefix("/api/models/")) == value

    with serve(answer(200, MODEL)) as server, KamiwazaClient(server.url, KEY) as client:
        holds()


@pytest.mark.parametrize(
    "path",
    ["models", "//other.example/x", "/a/../b", "/a/%2e%2e/b", "/./a", "/a#b", "/a\nb", "/a/%2E./b",
     "http://other.example/x", "https://127.0.0.1.other.example/"],
)  # fmt: skip
def test_the_free_form_refuses_what_leads_elsewhere(half: LoopbackHalf, path: str) -> None:
    with serve(answer()) as server:
        error = half.fails(server.url, lambda client: client.request("GET", path))
    assert isinstance(error, InvalidArgumentError)
    assert server.connections == 0


@pytest.mark.parametrize("options", [{"query": {"q": "a" * 70_000}}, {"query": {"q": "\ud800"}}])
def test_what_http_cannot_carry_is_refused_by_name(
    half: LoopbackHalf, options: dict[str, Any]
) -> None:
    with serve(answer()) as server:
        error = half.fails(server.url, lambda c: c.request("GET", "/models/", **options))
    assert isinstance(error, InvalidArgumentError)
    assert server.connections == 0


def _send(request: Any, client: Any) -> Any:
    return client.raw.send(request)


def test_a_header_that_cannot_be_sent_is_named_and_not_shown(half: LoopbackHalf) -> None:
    from kamiwaza_api.api.context import upload_file

    for value in ("sécret-room", "secret\r\nX-A: 1"):
        work = upload_file(body={"file": b"x"}, x_workroom_id=value)
        with serve(answer()) as server:
            error = half.fails(server.url, partial(_send, work))
        assert isinstance(error, InvalidArgumentError)
        assert "cret" not in str(error).replace("the header", "")
        assert server.requests == []

"""`client.request`: what the contract does not know goes where it says, and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza import ConfigurationError, InvalidArgumentError
from kamiwaza_api.types import UNSET
from tests.unit.mock_platform import HOST, answering

SECRET = "hunter2-correct-horse"


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/x", f"{HOST}/api/x"),
        ("/x/", f"{HOST}/api/x/"),
        ("/x%2Fy/z", f"{HOST}/api/x%2Fy/z"),
        ("/x?a=1&b", f"{HOST}/api/x?a=1&b"),
        ("/x?next=https://elsewhere.example/", f"{HOST}/api/x?next=https://elsewhere.example/"),
        (f"{HOST}/runtime/models/1/v1/models", f"{HOST}/runtime/models/1/v1/models"),
        (f"{HOST}:8443/x", f"{HOST}:8443/x"),
        ("https://PLATFORM.example/x", f"{HOST}/x"),
        ("/a.b/..c/...", f"{HOST}/api/a.b/..c/..."),
    ],
)
def test_where_a_path_leads(path: str, url: str) -> None:
    platform = answering(body=b"{}")
    platform.client(api_key="k").request("GET", path)
    assert str(platform.requests[0].url) == url
    assert platform.requests[0].headers["x-api-key"] == "k"


BAD = [
    "", "x", "x/y", "./x", "../x", "/..", "/../x", "/x/../y", "/x/.", "/x/..", "/.", "/%2e%2e/x",
    "/x/%2E%2e", "/x/.%2e", "/x/%2e", "/x%2f..%2fy", "/x%2F%2e%2e", "//elsewhere.example/x",
    "/x#y", "/x\n", "/x\r\nX: y", "/\u0000", "\\\\elsewhere.example", "/\\elsewhere.example",
    "https:/x", "https://", "https://elsewhere.example/api/x", "http://platform.example/x",
    "https://platform.example.elsewhere.example/x", "https://platform.example@elsewhere.example/",
    f"https://user:{SECRET}@platform.example/x", "https://:x@platform.example/x", "ftp://platform.example/x",
    "file:///etc/passwd", "javascript:x", "https://[::1", "https://platform.example:port/x",
    "https://platform.example/../x",
]  # fmt: skip


@pytest.mark.parametrize("path", BAD)
def test_a_path_that_leads_elsewhere_is_refused_before_anything_is_sent(path: str) -> None:
    platform = answering(body=b"{}")
    client = platform.client(api_key=SECRET, max_retries=3)
    with pytest.raises(InvalidArgumentError) as caught:
        client.request("GET", path)
    assert platform.requests == []
    assert SECRET not in str(caught.value)


def test_a_refusal_is_short() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        answering().client().request("GET", "x" * 100_000)
    assert len(str(caught.value)) < 500


def test_from_a_plain_platform_a_safer_address_is_allowed() -> None:
    platform = answering(body=b"{}")
    platform.client("http://platform.example").request("GET", f"{HOST}/x")
    assert str(platform.requests[0].url) == f"{HOST}/x"


@settings(max_examples=300, deadline=None)
@given(
    st.text(st.sampled_from("/.%2eEfF\\?#@:x "), max_size=12)
    | st.text(max_size=12)
    | st.text(st.sampled_from("/.%2e@:\\x"), max_size=8).map(
        lambda t: f"https://platform.example{t}"
    )
)
def test_no_path_leads_to_another_host_or_out_of_the_api(path: str) -> None:
    platform = answering(body=b"{}")
    try:
        platform.client().request("GET", path)
    except InvalidArgumentError:
        assert platform.requests == []
        return
    url = platform.requests[0].url
    assert (url.scheme, url.host) == ("https", "platform.example")
    if path.startswith("/"):
        assert url.path.startswith("/api/")
        assert not {".", ".."} & set(url.path.split("/"))


@pytest.mark.parametrize("method", ["", "GET ", "G\nET", "GET /x", "M\u00dcLL", "1"])
def test_a_method_is_a_word(method: str) -> None:
    with pytest.raises(InvalidArgumentError, match="method"):
        answering().client().request(method, "/x")


def test_a_method_may_be_in_any_case() -> None:
    platform = answering(body=b"{}")
    platform.client().request("patch", "/x", json={"a": None})
    assert (platform.requests[0].method, platform.requests[0].content) == ("PATCH", b'{"a":null}')


def test_a_query_is_quoted_repeated_and_without_what_is_not_given() -> None:
    platform = answering(body=b"{}")
    query = {"a": "x y&=", "b": [1, True, None], "c": None, "d": UNSET, "e": False, "f": "\u00fc"}
    platform.client().request("GET", "/x", query=query)
    assert platform.requests[0].url.query == b"a=x%20y%26%3D&b=1&b=true&e=false&f=%C3%BC"


def test_a_query_joins_that_of_the_path() -> None:
    platform = answering(body=b"{}")
    platform.client().request("GET", "/x?a=1&b=", query={"c": 2})
    assert list(platform.requests[0].url.params.multi_items()) == [
        ("a", "1"),
        ("b", ""),
        ("c", "2"),
    ]


@pytest.mark.parametrize(
    "headers",
    [
        {"X Y": "z"}, {"": "z"}, {"X:": "z"}, {"X\u00fc": "z"}, {"X\n": "z"},
        {"X": f"{SECRET}\n"}, {"X": f"{SECRET}\u00fc"}, {"X": f" {SECRET}"}, {"X": 5},
    ],
)  # fmt: skip
def test_headers_that_cannot_be_sent_are_refused(headers: Any) -> None:
    platform = answering(body=b"{}")
    client = platform.client()
    for work in (
        lambda: client.request("GET", "/x", headers=headers),
        lambda: client.with_options(extra_headers=headers),
        lambda: platform.client(extra_headers=headers),
    ):
        with pytest.raises(ConfigurationError, match="extra_headers") as caught:
            work()
        assert SECRET not in str(caught.value)
    assert platform.requests == []


def test_headers_of_a_call_go_before_those_of_the_client() -> None:
    platform = answering(body=b"{}")
    client = platform.client(extra_headers={"X-Workroom-ID": "a", "X-Other": "o"})
    client.request("GET", "/x", headers={"X-Workroom-ID": "b"})
    sent = platform.requests[0].headers
    assert (sent["x-workroom-id"], sent["x-other"]) == ("b", "o")
    assert sent["user-agent"].startswith("kamiwaza-python/")
    assert sent["x-request-id"]


@pytest.mark.parametrize("name", ["authorization", "AUTHORIZATION", "x-request-id", "accept"])
def test_a_header_is_sent_once_however_it_is_spelt(name: str) -> None:
    platform = answering(body=b"{}")
    client = platform.client(api_key="k", extra_headers={name: "mine"})
    client.request("GET", "/x")
    assert len(platform.requests[0].headers.get_list(name)) == 1


def test_the_answer_may_be_cast() -> None:
    client = answering(body=b'["1", 2]').client()
    assert client.request("GET", "/x", cast_to=list[int]) == [1, 2]
    assert client.request("GET", "/x") == ["1", 2]


@pytest.mark.anyio
async def test_the_async_half_does_the_same() -> None:
    platform = answering(body=b'{"a": 1}')
    client = platform.async_client(api_key="k")
    assert await client.request("GET", "/x", query={"b": [1, 2]}) == {"a": 1}
    assert platform.requests[0].url.query == b"b=1&b=2"
    with pytest.raises(InvalidArgumentError):
        await client.request("GET", "/../x")

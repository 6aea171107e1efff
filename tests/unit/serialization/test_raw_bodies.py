"""Bodies of the raw layer as they are on the wire, from both halves."""

from __future__ import annotations

import asyncio
import json

import attrs
import httpx
import pytest

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.request import Encoding, Endpoint, Request, parse_any
from kamiwaza_api.types import File
from tests.unit.mock_platform import Platform, answering


def request(body: object, encoding: Encoding, media: str) -> Request[object]:
    endpoint = Endpoint(
        name="things.put",
        method="PUT",
        path="/x",
        answer="json",
        encoding=encoding,
        role="authenticated",
        since="1.0.0",
        repeat="idempotent",
        media=media,
    )
    return Request(endpoint, "/x", parse_any, body=body)


def send(platform: Platform, half: str, asked: Request[object]) -> None:
    """Send a request through one half."""

    async def send_async() -> None:
        async with platform.async_client() as client:
            await client.raw.send(asked)

    if half == "async":
        asyncio.run(send_async())
    else:
        with platform.client() as client:
            client.raw.send(asked)


def sent(half: str, asked: Request[object]) -> httpx.Request:
    platform = answering(body=b"{}")
    send(platform, half, asked)
    return platform.requests[0]


halves = pytest.mark.parametrize("half", ["async", "sync"])


@halves
@pytest.mark.parametrize(
    ("body", "encoding", "media", "content"),
    [
        ("Grüße", "text", "text/plain", "Grüße".encode()),
        ("Grüße", "text", "text/plain; charset=iso-8859-1", "Grüße".encode("latin-1")),
        (b"\x00\xff", "bytes", "application/octet-stream", b"\x00\xff"),
        (bytearray(b"a"), "bytes", "image/png", b"a"),
        ("<a/>", "text", "application/xml", b"<a/>"),
    ],
)
def test_texts_and_bytes_go_as_they_are(
    half: str, body: object, encoding: Encoding, media: str, content: bytes
) -> None:
    seen = sent(half, request(body, encoding, media))
    assert seen.headers["content-type"] == media
    assert seen.content == content


@halves
def test_json_of_another_name_says_its_name(half: str) -> None:
    seen = sent(half, request({"a": None}, "json", "application/merge-patch+json"))
    assert seen.headers["content-type"] == "application/merge-patch+json"
    assert json.loads(seen.content) == {"a": None}


@halves
@pytest.mark.parametrize(
    ("body", "media"),
    [
        ({"a": 1}, "text/plain"),
        (5, "application/octet-stream"),
        (None, "text/plain"),
        ("half \ud83d", "text/plain"),
        ("Ж", "text/plain; charset=iso-8859-1"),
        ("a", "text/plain; charset=nobody"),
    ],
)
def test_what_is_no_text_is_refused_before_anything_is_sent(
    half: str, body: object, media: str
) -> None:
    platform = answering(body=b"{}")
    with pytest.raises(InvalidArgumentError, match=r"things\.put: the body"):
        send(platform, half, request(body, "text", media))
    assert platform.requests == []


@attrs.define
class Form:
    """What the raw layer has for a form: names of its own, and a file."""

    repo_model_id: str
    file: File

    def to_dict(self) -> dict[str, object]:
        return {"repo_modelId": self.repo_model_id, "file": self.file}


@halves
def test_fields_of_an_object_go_by_the_names_of_the_contract(half: str) -> None:
    form = Form("org/model", File(b"content", "a.txt"))
    seen = sent(half, request(form, "multipart", ""))
    assert b'name="repo_modelId"\r\n\r\norg/model\r\n' in seen.content
    assert b'name="file"; filename="a.txt"' in seen.content
    assert b"content" in seen.content
    assert b"repo_model_id" not in seen.content

"""Links to stored files: fetched without credentials, renewed, never shown; texts under tokens."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from kamiwaza.errors import ConflictError, PermissionDeniedError
from kamiwaza.sandbox.hosts import object_store
from kamiwaza.schemas.context_files import RawFile
from tests.halves import Half

CONTENT = b"The moon is far. " * 1000


def stored(half: Half) -> RawFile:
    found: RawFile = half.do(
        half.client.context.files.create(
            CONTENT, filename="moon.txt", content_type="text/plain", source_urn="urn:moon"
        )
    )
    return found


def test_a_link_is_fetched_elsewhere_and_without_credentials(half: Half, tmp_path: Path) -> None:
    file = stored(half)
    context = half.client.context
    half.do(context.files.download(file, tmp_path / "a"))
    half.do(context.documents.download("urn:moon", tmp_path / "b"))
    fetched = half.sent("GET", object_store.PREFIX)
    assert len(fetched) == 2
    for seen in fetched:
        assert seen.status == 200
        assert seen.request.origin == object_store.HOST
        assert seen.request.header("authorization") is None
        assert seen.request.header("x-api-key") is None
        assert seen.request.header("x-workroom-id") is None
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == CONTENT


def test_a_link_ends(half: Half) -> None:
    file = half.do(half.client.context.files.get_download_url(stored(half), expires_seconds=60))
    with httpx.Client(transport=half.sandbox.transport) as http:
        assert http.get(file.download_url).content == CONTENT
        refused = http.get(file.download_url, headers={"authorization": "Bearer x"})
        assert (refused.status_code, "auth mechanism" in refused.text) == (400, True)
        part = http.get(file.download_url, headers={"range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, b"moon")
        half.advance(61)
        assert http.get(file.download_url).status_code == 403


def test_links_are_not_shown(half: Half) -> None:
    files, documents = half.client.context.files, half.client.context.documents
    file = stored(half)
    for link in (
        half.do(files.get_download_url(file)),
        half.do(files.get(file, include_download_url=True)),
        half.do(documents.get_url("urn:moon")),
    ):
        assert "Signature" in link.download_url
        assert "Signature" not in repr(link)


def test_a_text_that_changed_meanwhile(half: Half) -> None:
    do, files = half.do, half.client.context.files
    mine = do(files.create("one", filename="a.txt", content_type="text/plain"))
    theirs = do(files.get(mine))
    do(files.update_text(theirs, "two"))
    assert do(files.get(mine)).matches(b"two")
    with pytest.raises(ConflictError) as caught:
        do(files.update_text(mine, "three"))
    token = caught.value.current_token
    assert token == do(files.get(mine)).updated_at
    assert do(files.update_text(mine, "three", if_match=token)).matches(b"three")
    sent = half.sent("PUT", "/context/storage/raw/")[0]
    assert sent.request.header("if-match") == theirs.updated_at
    assert mine.updated is not None


def test_everybody_reads_the_global_room_and_nobody_writes(half: Half) -> None:
    everybody = "ffffffff-ffff-ffff-ffff-ffffffffffff"
    files = half.client.context.files
    assert half.items(files.list(workroom=everybody)) == []
    with pytest.raises(PermissionDeniedError, match="read-only"):
        half.do(files.create(b"x", filename="x.txt", workroom=everybody))


@pytest.mark.parametrize(
    ("details", "message", "token"),
    [
        ({"current": "2026-01-05T09:00:00.123Z"}, "stale", "2026-01-05T09:00:00.123Z"),
        ({}, "2026-01-05T09:00:00Z is stale: it is 2026-01-06T09:00:00Z", "2026-01-06T09:00:00Z"),
        ({"since": 5}, "stale", None),
    ],
)
def test_a_conflict_says_what_is_current(
    details: dict[str, object], message: str, token: str | None
) -> None:
    assert ConflictError(message, details=details).current_token == token

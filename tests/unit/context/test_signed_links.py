"""Links to stored files: fetched without credentials, renewed, never shown; texts under tokens."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from kamiwaza.errors import ConflictError, PermissionDeniedError
from kamiwaza.sandbox.hosts import object_store
from kamiwaza.schemas.context_files import RawFile
from tests.unit.colours import Colour

CONTENT = b"The moon is far. " * 1000


def stored(colour: Colour) -> RawFile:
    found: RawFile = colour.do(
        colour.client.context.files.create(
            CONTENT, filename="moon.txt", content_type="text/plain", source_urn="urn:moon"
        )
    )
    return found


def test_a_link_is_fetched_elsewhere_and_without_credentials(
    colour: Colour, tmp_path: Path
) -> None:
    file = stored(colour)
    context = colour.client.context
    colour.do(context.files.download(file, tmp_path / "a"))
    colour.do(context.documents.download("urn:moon", tmp_path / "b"))
    fetched = colour.sent("GET", object_store.PREFIX)
    assert len(fetched) == 2
    for seen in fetched:
        assert seen.status == 200
        assert seen.request.origin == object_store.HOST
        assert seen.request.header("authorization") is None
        assert seen.request.header("x-api-key") is None
        assert seen.request.header("x-workroom-id") is None
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == CONTENT


def test_a_link_ends(colour: Colour) -> None:
    file = colour.do(
        colour.client.context.files.get_download_url(stored(colour), expires_seconds=60)
    )
    with httpx.Client(transport=colour.sandbox.transport) as http:
        assert http.get(file.download_url).content == CONTENT
        refused = http.get(file.download_url, headers={"authorization": "Bearer x"})
        assert (refused.status_code, "auth mechanism" in refused.text) == (400, True)
        part = http.get(file.download_url, headers={"range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, b"moon")
        colour.advance(61)
        assert http.get(file.download_url).status_code == 403


def test_links_are_not_shown(colour: Colour) -> None:
    files, documents = colour.client.context.files, colour.client.context.documents
    file = stored(colour)
    for link in (
        colour.do(files.get_download_url(file)),
        colour.do(files.get(file, include_download_url=True)),
        colour.do(documents.get_url("urn:moon")),
    ):
        assert "Signature" in link.download_url
        assert "Signature" not in repr(link)


def test_a_text_that_changed_meanwhile(colour: Colour) -> None:
    do, files = colour.do, colour.client.context.files
    mine = do(files.create("one", filename="a.txt", content_type="text/plain"))
    theirs = do(files.get(mine))
    do(files.update_text(theirs, "two"))
    assert do(files.get(mine)).matches(b"two")
    with pytest.raises(ConflictError) as caught:
        do(files.update_text(mine, "three"))
    token = caught.value.current_token
    assert token == do(files.get(mine)).updated_at
    assert do(files.update_text(mine, "three", if_match=token)).matches(b"three")
    sent = colour.sent("PUT", "/context/storage/raw/")[0]
    assert sent.request.header("if-match") == theirs.updated_at
    assert mine.updated is not None


def test_everybody_reads_the_global_room_and_nobody_writes(colour: Colour) -> None:
    everybody = "ffffffff-ffff-ffff-ffff-ffffffffffff"
    files = colour.client.context.files
    assert colour.items(files.list(workroom=everybody)) == []
    with pytest.raises(PermissionDeniedError, match="read-only"):
        colour.do(files.create(b"x", filename="x.txt", workroom=everybody))


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

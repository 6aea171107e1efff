"""The checks of the finished site find what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.site.checks import MAX_PAGE, complaints

PAGE = '<html><body><h1 id="top">Title</h1>{}</body></html>'


def _complaints(folder: Path, body: str, *places: str) -> list[str]:
    (folder / "below").mkdir(exist_ok=True)
    (folder / "other.html").write_text(PAGE.format(""), "utf-8")
    (folder / "below" / "page.html").write_text(PAGE.format(body), "utf-8")
    return complaints(folder, places)


def test_a_good_page(tmp_path: Path) -> None:
    body = (
        '<a href="../other.html#top">x</a> <a href="#top">y</a> <a href="https://a.example">z</a>'
    )
    assert _complaints(tmp_path, body, "below/page.md#top", "other.md") == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('<a href="../nothing.html">x</a>', "dead link ../nothing.html"),
        ('<a href="../other.html#no">x</a>', "dead link ../other.html#no"),
        ('<a href="#no">x</a>', "dead link #no"),
        ('<script src="https://cdn.example/x.js"></script>', "loads https://cdn.example/x.js"),
        ('<link rel="stylesheet" href="//cdn.example/x.css">', "loads //cdn.example/x.css"),
        ('<img src="no.png">', "no file no.png"),
        ('<p id="kamiwaza._sync.client">x</p>', "shows 'kamiwaza._sync.client'"),
        ("<p>kamiwaza._async.client</p>", "shows 'kamiwaza._async.client'"),
        ("x" * MAX_PAGE, "more than"),
    ],
)
def test_a_bad_page(tmp_path: Path, body: str, found: str) -> None:
    (complaint,) = _complaints(tmp_path, body)
    assert complaint.startswith("below/page.html: ")
    assert found in complaint


def test_missing_anchors(tmp_path: Path) -> None:
    found = _complaints(tmp_path, "", "below/page.md#client.models", "gone.md#x", "gone.md")
    assert [text.partition(": ")[0] for text in found] == [
        "below/page.md#client.models", "gone.md#x", "gone.md",
    ]  # fmt: skip


def test_public_names_that_look_private_are_fine(tmp_path: Path) -> None:
    assert _complaints(tmp_path, "<p>files_synced, jobs.submit_async</p>") == []

"""Checks of the finished site: sizes, links, anchors, names and other hosts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MAX_PAGE = 300 * 1024
"""The most bytes of an HTML page."""
PRIVATE = re.compile(r"_sync(?![a-z])|\._async|\b_async/")
"""Names of the implementation, which the site does not show."""
_LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}


@dataclass
class _Parsed:
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = _Parsed()
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.page.ids.add(given["id"])
        if tag == "a" and "href" in given:
            self.page.links.append(given["href"])
        if _LOADING.get(tag) in given:
            self.page.loaded.append(given[_LOADING[tag]])
        self._script = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._script = False

    def handle_data(self, data: str) -> None:
        if not self._script:
            self.page.text.append(data)


def complaints(folder: Path, places: Iterable[str]) -> list[str]:
    """Return what is wrong with a site.

    Args:
        folder: the folder with the HTML pages.
        places: the pages and anchors that there must be, as `page.md#anchor`.
    """
    pages = {path.relative_to(folder).as_posix(): _parsed(path) for path in folder.rglob("*.html")}
    found = [*_missing(pages, places)]
    for name, page in sorted(pages.items()):
        size = (folder / name).stat().st_size
        if size > MAX_PAGE:
            found.append(f"{name}: {size} bytes, more than {MAX_PAGE}")
        found += [f"{name}: shows {text.strip()!r}" for text in _private(page)]
        found += [f"{name}: loads {url} from another host" for url in page.loaded if _foreign(url)]
        found += [f"{name}: dead link {link}" for link in page.links if _dead(link, name, pages)]
        loaded = (url for url in page.loaded if not _foreign(url))
        found += [f"{name}: no file {url}" for url in loaded if not _file(folder, name, url)]
    return found


def _parsed(path: Path) -> _Parsed:
    parser = _Parser()
    parser.feed(path.read_text("utf-8"))
    return parser.page


def _missing(pages: dict[str, _Parsed], places: Iterable[str]) -> Iterator[str]:
    for place in places:
        path, _, anchor = place.partition("#")
        page = pages.get(path.removesuffix(".md") + ".html")
        if page is None or (anchor and anchor not in page.ids):
            yield f"{place}: there is no such anchor"


def _private(page: _Parsed) -> list[str]:
    return [text for text in (*sorted(page.ids), *page.text) if PRIVATE.search(text)]


def _foreign(url: str) -> bool:
    return bool(urlsplit(url).netloc)


def _dead(link: str, name: str, pages: dict[str, _Parsed]) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or link in (".", "./"):
        return False
    target = _target(name, parts.path) if parts.path else name
    page = pages.get(target)
    return page is None or (parts.fragment != "" and unquote(parts.fragment) not in page.ids)


def _file(folder: Path, name: str, url: str) -> bool:
    return (folder / _target(name, urlsplit(url).path)).exists()


def _target(name: str, path: str) -> str:
    """Return the file that a path leads to from a page. 404.html has paths from the root on."""
    return normpath(path.lstrip("/") if path.startswith("/") else join(dirname(name), path))

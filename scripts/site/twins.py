"""The site for programs: a Markdown twin of each page, llms.txt and an inventory of names."""

from __future__ import annotations

import html
import re
import zlib
from typing import TYPE_CHECKING

from scripts.site.guides import HOME
from scripts.site.markup import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from scripts.site.page import Page
    from scripts.site.site import Site

_ATTRIBUTES = re.compile(r" \{ #[^}]*\}$", re.MULTILINE)
_CODE = re.compile(r"<code>(.*?)</code>")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TAB = re.compile(r'^=== "(.*)"$')
_INVENTORY = """# Sphinx inventory version 2
# Project: kamiwaza-client
# Version: {version}
# The remainder of this file is compressed using zlib.
"""


def write_twins(site: Site, folder: Path, version: str) -> None:
    """Write the files into the folder of the finished site.

    Args:
        site: the site.
        folder: the folder with the HTML pages.
        version: the version of the client.
    """
    for page in site.pages.values():
        (folder / page.path).write_text(twin(page), "utf-8")
    (folder / "llms.txt").write_text(llms_text(site), "utf-8")
    head = _INVENTORY.format(version=version).encode()
    body = "".join(f"{line}\n" for line in _inventory(site)).encode()
    (folder / "objects.inv").write_bytes(head + zlib.compress(body))


def twin(page: Page) -> str:
    """Return a page as plain Markdown, without the markup of the site generator."""
    text = _ATTRIBUTES.sub("", page.markdown)
    text = _CODE.sub(lambda match: _plain_code(match.group(1)), text)
    return "".join(_without_tabs(text))


def _plain_code(code: str) -> str:
    text = html.unescape(_LINK.sub(r"\1", code))
    return f"`{text}`".replace("|", r"\|")


def _without_tabs(text: str) -> Iterator[str]:
    in_tab = False
    for line, is_prose in lines_of(text):
        tab = _TAB.match(line.rstrip("\n")) if is_prose else None
        if tab:
            in_tab = True
            yield f"{tab.group(1)}:\n"
            continue
        if in_tab and line.strip() and not line.startswith("    "):
            in_tab = False
        yield line.removeprefix("    ") if in_tab else line


def llms_text(site: Site) -> str:
    """Return llms.txt: what the site is, and its pages as Markdown with one sentence each."""
    home = site.pages[HOME]
    guides = [page for path, page in site.pages.items() if "/" not in path and path != HOME]
    reference = [page for path, page in site.pages.items() if path.count("/") == 1]
    objects = [page for path, page in site.pages.items() if path.count("/") > 1]
    parts = [
        f"# {home.title}",
        f"> {home.summary}",
        "Links lead to Markdown. Each page is also there as HTML under the same name.",
        f"## Guides\n\n{_list(guides)}",
        f"## Reference\n\n{_list(reference)}",
        f"## Optional\n\n{_list(objects)}",
    ]
    return "\n\n".join(parts) + "\n"


def _list(pages: Iterable[Page]) -> str:
    return "\n".join(
        f"- [{page.title.replace('`', '')}]({page.path})"
        + (f": {page.summary}" if page.summary else "")
        for page in pages
    )


def _inventory(site: Site) -> Iterator[str]:
    """Yield the lines of the inventory: name, kind, priority, place and shown name."""
    for name, place in sorted(site.places.names.items()):
        kind = "py:method" if name in site.methods else "py:attribute"
        shown = name if name == "client" else f"client.{name}"
        yield f"{shown} {kind} 1 {_html(place)} -"
    for public in sorted(site.classes.classes.values(), key=lambda found: found.anchor):
        kind = "py:exception" if public.kind == "error" else "py:class"
        yield f"{public.anchor} {kind} 1 {_html(site.places.of_class(public))} -"


def _html(place: str) -> str:
    return place.replace(".md#", ".html#", 1)

"""One page of the site, as Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from posixpath import dirname, relpath


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        path: the path of its Markdown file in the site.
        title: the title, which is also its heading and its name in the navigation.
        text: the text below the heading.
        summary: one sentence about it, for lists of pages.
        boost: the weight of the page in the search; 1 is the normal weight, 0 keeps it out.
        label: a shorter name for the navigation. Default: the title.
        anchor: the anchor of the heading. Default: the site generator makes one.
    """

    path: str
    title: str
    text: str
    summary: str = ""
    boost: float = 1
    label: str = ""
    anchor: str = ""

    @property
    def markdown(self) -> str:
        """The page as Markdown."""
        anchor = f" {{ #{self.anchor} }}" if self.anchor else ""
        return f"# {self.title}{anchor}\n\n{self.text.strip()}\n"

    @property
    def source(self) -> str:
        """The page as the site generator reads it, with the settings of the page in front."""
        search = {"exclude": "true"} if self.boost == 0 else {"boost": f"{self.boost:g}"}
        settings = "".join(f"  {name}: {value}\n" for name, value in search.items())
        summary = self.summary.replace("`", "").replace('"', "'")
        described = f'description: "{summary}"\n' if summary else ""
        title = self.title.replace("`", "")
        return f"---\ntitle: {title}\n{described}search:\n{settings}---\n\n{self.markdown}"


def relative(target: str, page: str) -> str:
    """Return the link from one page to another, or to an anchor of it.

    Args:
        target: the path of the other page, with `#anchor` if it is to lead to a part of it.
        page: the path of the page with the link.
    """
    path, mark, anchor = target.partition("#")
    if path == page and mark:
        return f"#{anchor}"
    return relpath(path, dirname(page) or ".") + mark + anchor

"""The guides: the pages of docs/ in the order a reader takes, with links into the reference."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract.layout import REPOSITORY
from scripts.site.markup import lines_of
from scripts.site.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.site.places import Places

_GUIDE_BOOST = 6
HOME = "index.md"


@dataclass(frozen=True, slots=True)
class Section:
    """A group of guides.

    Attributes:
        title: the name of the group.
        pages: the files in docs/.
        boost: the weight of its pages in the search; 0 keeps them out.
    """

    title: str
    pages: tuple[str, ...]
    boost: float = _GUIDE_BOOST


def _section(title: str, names: str, boost: float = _GUIDE_BOOST) -> Section:
    return Section(title, tuple(f"{name}.md" for name in names.split()), boost)


SECTIONS = (
    _section("Getting started", "install first-call credentials configuration errors display"),
    _section("Models", "models serving inference embedding"),
    _section("Data", "catalog ingestion retrieval context vectors ontologies data-engine"),
    _section("Working together", "workrooms skills prompts connectors oauth-broker copilot"),
    _section(
        "Mechanics",
        "operations pages streams files many-calls many-processes ray raw servers observability",
    ),
    _section("Tools", "command-line agents sandbox testing contract-checks examples"),
    _section(
        "Administration", "users authz apps extensions jobs cluster console logs administration"
    ),
    _section("Moving here", "moving-from-kamiwaza-sdk", 0.5),
    _section("Project", "changelog security benchmarks", 0.5),
    _section("Project", "coverage", 0),
)
_MORE = "More"
# For people who change the client. CONTRIBUTING.md links them.
LEFT_OUT = frozenset({"how-a-call-travels.md", "regenerate.md"})
_OTHER_FILES = {"changelog.md": "CHANGELOG.md", "security.md": "SECURITY.md"}
_LINK = re.compile(r"\]\((?!https?://|#)([^)]+)\)")


def sections() -> list[Section]:
    """Return the groups of guides, and one more of the pages of docs/ that no group names."""
    placed = {page for section in SECTIONS for page in section.pages} | LEFT_OUT | {HOME}
    there = sorted(path.name for path in (REPOSITORY / "docs").glob("*.md"))
    others = tuple(name for name in there if name not in placed)
    return [*SECTIONS, *([Section(_MORE, others)] if others else [])]


class Guides:
    """Writes the guides as pages of the site."""

    def __init__(self, places: Places) -> None:
        """Prepare to write.

        Args:
            places: where public names are described.
        """
        self._places = places

    def pages(self) -> Iterator[Page]:
        """Yield the landing page and the guides, in the order of the navigation."""
        yield self._page(HOME, _GUIDE_BOOST)
        for section in sections():
            for name in section.pages:
                yield self._page(name, section.boost)

    def _page(self, name: str, boost: float) -> Page:
        text = source_of(name).read_text("utf-8")
        heading, _, body = text.lstrip().partition("\n")
        title = heading.removeprefix("# ").strip()
        body = _for_site(body, name)
        if name == "examples.md":
            body = f"{body}\n\n{_programs()}"
        return Page(name, title, self._places.linked(body, name), _first_sentence(body), boost)


def source_of(name: str) -> Path:
    """Return the file that a guide is made of."""
    return REPOSITORY / _OTHER_FILES.get(name, f"docs/{name}")


def _for_site(text: str, name: str) -> str:
    """Return a text with the links to files of the repository as links of the site."""
    return "".join(
        _LINK.sub(lambda match: f"]({_target(match.group(1), name)})", line) if is_prose else line
        for line, is_prose in lines_of(text)
    )


def _target(link: str, name: str) -> str:
    path, mark, anchor = link.partition("#")
    path = path.removeprefix("docs/") if name in _OTHER_FILES else path
    moved = {source: page for page, source in _OTHER_FILES.items()}
    path = moved.get(path.removeprefix("../"), path)
    if path == "../README.md":
        path = HOME
    if path.startswith("../examples/"):
        return f"#{path.removeprefix('../examples/')}"
    return path + mark + anchor


def _first_sentence(text: str) -> str:
    kept = "".join(line for line, is_prose in lines_of(text) if is_prose)
    paragraph = next((p for p in re.split(r"\n\s*\n", kept) if p.strip()[:1].isalnum()), "")
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(paragraph.split()))
    return re.split(r"(?<=[.!?]) ", plain)[0]


def _programs() -> str:
    """Return the programs of examples/, each with its text."""
    folder = REPOSITORY / "examples"
    parts = []
    for path in sorted(folder.rglob("*"), key=lambda file: (len(file.parts), file)):
        if path.suffix not in (".py", ".sh", ".ipynb") or "cache" in str(path):
            continue
        text, name = path.read_text("utf-8"), path.relative_to(folder).as_posix()
        kind = "bash" if path.suffix == ".sh" else "python"
        code = _cells(text) if path.suffix == ".ipynb" else text
        heading = f"## {name} {{ #{name} }}"
        parts.append(f"{heading}\n\n```{kind}\n{code.strip()}\n```")
    return "\n\n".join(parts)


def _cells(notebook: str) -> str:
    cells = json.loads(notebook)["cells"]
    return "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")

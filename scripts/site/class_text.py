"""The part of a page about one class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scripts.site.markup import cell, prose, sentence, table
from scripts.site.method_text import MethodWriter
from scripts.site.page import relative
from scripts.site.places import class_page
from scripts.site.signature_text import constructor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.site.places import Places
    from scripts.surface.classes import ClassReader
    from scripts.surface.objects import Kind, Member, PublicClass

_NOTES: dict[Kind, str] = {
    "body": "The body of a request.",
    "group": "A group of keyword arguments.",
    "protocol": "Any object with these members.",
}


class ClassWriter:
    """Writes classes for one page."""

    def __init__(self, classes: ClassReader, places: Places, page: str) -> None:
        """Prepare to write.

        Args:
            classes: the public classes.
            places: where public names are described.
            page: the path of the page.
        """
        self._classes, self._places, self._page = classes, places, page
        self._methods = MethodWriter(places, page)

    def write(self, public: PublicClass, *, level: int = 2) -> str:
        """Return the text about a class.

        Args:
            public: the class.
            level: the level of its heading.
        """
        parts = [self._head(public, level), self._methods_of(public, level + 1)]
        return "\n\n".join(part for part in parts if part)

    def members(self, members: tuple[Member, ...], *, choices: bool = False) -> str:
        """Return a table of attributes.

        Args:
            members: the attributes.
            choices: they are those of an enum.
        """
        if choices:
            return table(("Member", "Value"), ([f"`{m.name}`", f"`{m.default}`"] for m in members))
        columns = ["Attribute", "Type"]
        columns += ["Default"] if any(m.default is not None for m in members) else []
        columns += ["Description"] if any(m.description for m in members) else []
        rows = [[cells[column] for column in columns] for cells in map(self._cells, members)]
        return table(columns, rows) if rows else ""

    def _cells(self, member: Member) -> dict[str, str]:
        text = self._places.linked(cell(prose(sentence(member.description))), self._page)
        return {
            "Attribute": f"`{member.name}`",
            "Type": self._places.type(member.annotation, member.scope, self._page),
            "Default": "" if member.default is None else f"`{member.default}`",
            "Description": text,
        }

    def _head(self, public: PublicClass, level: int) -> str:
        names = " and ".join(f"`{name}`" for name in (public.name, public.async_name) if name)
        attributes = f'#{public.anchor} data-toc-label="{public.name}"'
        text = prose(f"{public.summary}\n\n{public.description}".strip())
        parts = [
            f"{'#' * level} {names} {{ {attributes} }}",
            self._places.linked(text, self._page),
            _NOTES.get(public.kind, ""),
            self._bases(public),
            self._creation(public),
            self.members(self._own(public), choices=public.kind == "choice"),
        ]
        return "\n\n".join(part for part in parts if part)

    def _own(self, public: PublicClass) -> tuple[Member, ...]:
        """Return the members, for an error without those of the errors that it derives from."""
        bases = [self._classes.classes[key] for key in self._bases_of(public)]
        if public.kind != "error":
            return public.members
        known = {member for base in bases for member in base.members}
        return tuple(member for member in public.members if member not in known)

    def _bases_of(self, public: PublicClass) -> list[str]:
        return [key for key in public.bases if key in self._classes.classes]

    def _bases(self, public: PublicClass) -> str:
        bases = [self._classes.classes[key] for key in self._bases_of(public)]
        links = [
            f"[`{base.name}`]({relative(self._places.of_class(base), self._page)})"
            for base in bases
        ]
        return f"Derives from {', '.join(links)}." if links else ""

    def _creation(self, public: PublicClass) -> str:
        lines = []
        if public.home:
            names = ", ".join(n for n in (public.name, public.async_name) if n)
            lines += [f"from {public.home} import {names}"]
        if public.constructor and public.kind != "error":
            lines += ["", constructor(public.name, public.constructor)]
        if not lines:
            return ""
        code = "\n".join(["```python", *lines, "```"])
        if not public.constructor or public.kind == "error":
            return code
        return f"{code}\n\n**Parameters**\n\n{self._methods.parameters(public.constructor)}"

    def _methods_of(self, public: PublicClass, level: int) -> str:
        variable = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", public.name).lower()
        inherited = {
            method.name
            for key in self._bases_of(public)
            for method in self._classes.classes[key].methods
        }
        return "\n\n".join(
            self._methods.write(
                method,
                f"{variable}.{method.name}",
                level=level,
                anchor=f"{public.anchor}.{method.name}",
                halves=bool(public.async_name),
            )
            for method in public.methods
            if not (public.kind == "error" and method.name in inherited)
        )


def pages_of(classes: ClassReader) -> Iterator[tuple[str, list[PublicClass]]]:
    """Yield the pages of classes with their classes, both sorted."""
    pages: dict[str, list[PublicClass]] = {}
    for public in classes.classes.values():
        pages.setdefault(class_page(public), []).append(public)
    for page in sorted(pages):
        yield page, sorted(pages[page], key=lambda public: public.name)

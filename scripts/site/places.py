"""Where each public name is described: the page and the anchor."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scripts.site.markup import linked_type, with_linked_code
from scripts.site.page import relative
from scripts.surface.objects import PublicClass, TypeName

if TYPE_CHECKING:
    from scripts.surface.catalogue import Service
    from scripts.surface.classes import ClassReader

_CALL = re.compile(r"^(?:client\.)?([a-z_][a-z_0-9.]*)(?:\(.*\))?$")
_SCHEMAS = "kamiwaza.schemas."
ERRORS = "reference/errors.md"
TYPES = "reference/types.md"
# The page of a class by the beginning of its module. The first that fits counts.
_PAGES = {
    "kamiwaza.sandbox": "reference/sandbox.md",
    "kamiwaza.errors": ERRORS,
    "kamiwaza.operations": "reference/results.md",
    "kamiwaza.paging": "reference/results.md",
    "kamiwaza.streaming": "reference/results.md",
    "kamiwaza.serialization": "reference/results.md",
    "kamiwaza.progress": "reference/results.md",
    "kamiwaza.files": "reference/results.md",
    "kamiwaza.domain": "reference/results.md",
    "kamiwaza.naming": TYPES,
    "kamiwaza._sync.http": "reference/settings.md",
    "kamiwaza._sync": "reference/results.md",
    "kamiwaza.schemas._": TYPES,
    "kamiwaza": "reference/settings.md",
}


def service_page(path: str) -> str:
    """Return the page of a service; the path of the client is empty."""
    return f"reference/{path or 'client'}.md"


def class_page(public: PublicClass) -> str:
    """Return the page of a class."""
    if public.home.startswith(_SCHEMAS):
        return f"reference/objects/{public.home.removeprefix(_SCHEMAS)}.md"
    if public.kind == "error":
        return ERRORS
    if public.name == "KamiwazaClient":
        return service_page("")
    module = f"{public.home if public.home.startswith('kamiwaza.') else public.module}."
    return next(page for prefix, page in _PAGES.items() if module.startswith(prefix))


class Places:
    """The targets of links to services, methods, classes and types."""

    def __init__(self, client: Service, classes: ClassReader) -> None:
        """Collect the places.

        Args:
            client: the catalogue of services.
            classes: the public classes.
        """
        self._classes = classes
        self.names: dict[str, str] = {}
        for service in client.walk():
            page = service_page(service.path)
            self.names[service.path or "client"] = f"{page}#{_anchor(service.path)}"
            for method in service.methods:
                self.names[method.path] = f"{page}#{_anchor(method.path)}"
        self.names["raw"] = "reference/raw.md#client.raw"
        for function in classes.raw.methods:
            name = f"raw.{function.name}"
            self.names[name] = f"reference/raw.md#client.{name}"
        public_classes = (classes.client, *classes.classes.values())
        shared = Counter(public.name for public in public_classes)
        self._unique = {
            name: public
            for public in public_classes
            for name in (public.name, public.async_name)
            if name and shared[public.name] == 1
        }

    def of_class(self, public: PublicClass | TypeName) -> str:
        """Return the place of a class or a type."""
        if isinstance(public, TypeName):
            return f"{TYPES}#{public.name}"
        return f"{class_page(public)}#{public.anchor}"

    def named(self, name: str) -> str | None:
        """Return the place of a class or an error by its name alone, None if it is not unique."""
        public = self._unique.get(name)
        return None if public is None else self.of_class(public)

    def of_code(self, code: str) -> str | None:
        """Return the place of what a code span names: a method, a service or a class."""
        match = _CALL.match(code)
        is_call = match is not None and (code.startswith("client.") or "." in match.group(1))
        if match is not None and is_call:
            return self.names.get(match.group(1))
        return self.named(code)

    def type(self, annotation: str, scope: str, page: str) -> str:
        """Return a type as Markdown with links, for a page.

        Args:
            annotation: the type as the source has it.
            scope: the module in which its names have their meaning.
            page: the path of the page.
        """

        def link(name: str) -> str | None:
            found = self._classes.find(scope, name)
            return None if found is None else relative(self.of_class(found), page)

        return linked_type(shown_type(annotation), link)

    def linked(self, text: str, page: str) -> str:
        """Return a text in which the code spans that name something public are links.

        Args:
            text: the Markdown.
            page: the path of its page.
        """

        def link(code: str) -> str | None:
            place = self.of_code(code)
            return None if place is None else relative(place, page)

        return with_linked_code(text, link)


def shown_type(annotation: str) -> str:
    """Return a type as users write it."""
    return annotation.replace("builtins.", "").strip("'\"")


def _anchor(path: str) -> str:
    return f"client.{path}" if path else "client"

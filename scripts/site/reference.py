"""The pages of the reference: services, classes, errors and types."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza.arguments.call_options import CallOptions
from scripts.site.class_text import ClassWriter, pages_of
from scripts.site.example_source import collected_calls
from scripts.site.markup import cell, prose, table
from scripts.site.method_text import MethodWriter
from scripts.site.page import Page, relative
from scripts.site.places import TYPES, Places, service_page
from scripts.surface.signatures import group_members

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scripts.surface.catalogue import Method, Service
    from scripts.surface.classes import ClassReader
    from scripts.surface.objects import PublicClass

INDEX = "reference/index.md"
METHODS = "reference/methods.md"
_SERVICE_BOOST = 2
_CLASS_BOOST = 0.5
_TITLES = {
    "reference/results.md": "Operations, pages, streams and downloads",
    "reference/settings.md": "Settings, retries and observation",
    "reference/sandbox.md": "The embedded platform",
    "reference/errors.md": "Errors",
    TYPES: "Types in signatures",
}
_EVERY_CALL = (
    "Every call can also raise [`APIConnectionError`]({errors}#kamiwaza.APIConnectionError), "
    "[`APIStatusError`]({errors}#kamiwaza.APIStatusError) and "
    "[`APIResponseError`]({errors}#kamiwaza.APIResponseError)."
)


class Reference:
    """Writes the pages of the reference."""

    def __init__(self, client: Service, classes: ClassReader) -> None:
        """Prepare to write.

        Args:
            client: the catalogue of services.
            classes: the public classes.
        """
        self._client, self._classes = client, classes
        self.places = Places(client, classes)
        self._calls = collected_calls(method.path for method in client.all_methods())

    def pages(self) -> Iterator[Page]:
        """Yield all pages, in the order of the navigation."""
        yield self._index()
        yield self._client_page()
        for service in [*self._client.walk()][1:]:
            yield self._service_page(service)
        yield self._raw_page()
        yield from self._class_pages()
        yield self._methods_page()

    def _service_page(self, service: Service) -> Page:
        page = service_page(service.path)
        parts = [
            self._prose(service, page),
            self._tables(service, page),
            _EVERY_CALL.format(errors="errors.md") if service.methods else "",
            *self._methods(service.methods, page),
        ]
        name = f"client.{service.path}"
        label = service.path.rpartition(".")[2]
        return Page(
            page, f"`{name}`", _joined(parts), _purpose(service), _SERVICE_BOOST, label, name
        )

    def _client_page(self) -> Page:
        page = service_page("")
        made = self._classes.client
        writer = ClassWriter(self._classes, self.places, page)
        config = tuple(member for member in made.members if member.name == "config")
        methods = MethodWriter(self.places, page)
        options = group_members(CallOptions)
        parts = [
            writer.write(replace(made, members=config, methods=())),
            "## Services\n\n" + self._services(self._client.services, page),
            "## Options of one call { #client.call-options }",
            "Every method that sends a request takes these keyword arguments.",
            methods.parameters(options.values()),
            "## Methods\n\n" + self._method_table(self._client.methods, page),
            *self._methods(self._client.methods, page),
        ]
        return Page(
            page, "The client", _joined(parts), made.summary, _SERVICE_BOOST, anchor="client"
        )

    def _raw_page(self) -> Page:
        page = "reference/raw.md"
        raw = self._classes.raw
        writer = MethodWriter(self.places, page)
        text = self.places.linked(prose(f"{raw.summary}\n\n{raw.description}"), page)
        methods = [
            writer.write(
                method, f"client.raw.{method.name}", level=2, anchor=f"client.raw.{method.name}"
            )
            for method in raw.methods
        ]
        name = "client.raw"
        return Page(
            page, f"`{name}`", _joined([text, *methods]), raw.summary, _SERVICE_BOOST, "raw", name
        )

    def _class_pages(self) -> Iterator[Page]:
        for page, publics in pages_of(self._classes):
            writer = ClassWriter(self._classes, self.places, page)
            title, text = self._about(page, publics)
            parts = [text, self._class_table(publics, page), *map(writer.write, publics)]
            if page == TYPES:
                parts.insert(1, self._types(page))
            boost = _SERVICE_BOOST if page in _TITLES else _CLASS_BOOST
            name = page.rpartition("/")[2].removesuffix(".md").replace("_", " ")
            label = "" if page in _TITLES else name
            yield Page(page, title, _joined(parts), f"{title}.", boost, label)

    def _about(self, page: str, publics: list[PublicClass]) -> tuple[str, str]:
        """Return the title of a page of classes, and its first paragraph."""
        if page in _TITLES:
            return _TITLES[page], ""
        module = publics[0].home
        documented = (importlib.import_module(module).__doc__ or "").strip().partition("\n")[0]
        return documented.removesuffix("."), f"Import these classes from `{module}`."

    def _types(self, page: str) -> str:
        parts = ["These names stand for types in signatures and in attributes."]
        for name in sorted(self._classes.types.values(), key=lambda found: found.name):
            shown = self.places.type(name.definition, name.module, page)
            described = self.places.linked(prose(name.description), page)
            parts.append(f"## `{name.name}` {{ #{name.name} }}\n\n{shown}\n\n{described}")
        return _joined(parts)

    def _class_table(self, publics: Iterable[PublicClass], page: str) -> str:
        rows = [
            [self._link(f"`{p.name}`", f"{page}#{p.anchor}", page), self._cell(p.summary, page)]
            for p in publics
        ]
        return table(("Class", "Purpose"), rows)

    def _tables(self, service: Service, page: str) -> str:
        parts = []
        if service.methods:
            parts.append(self._method_table(service.methods, page))
        if service.services:
            parts.append(self._services(service.services, page))
        return _joined(parts)

    def _method_table(self, methods: Iterable[Method], page: str) -> str:
        rows = [
            [
                self._link(f"`{m.name}`", self.places.names[m.path], page),
                self._cell(m.summary, page),
            ]
            for m in methods
        ]
        return table(("Method", "Purpose"), rows)

    def _services(self, services: Iterable[Service], page: str) -> str:
        rows = [
            [
                self._link(f"`client.{s.path}`", self.places.names[s.path], page),
                self._cell(_purpose(s), page),
            ]
            for s in services
        ]
        return table(("Service", "Purpose"), rows)

    def _methods(self, methods: Iterable[Method], page: str) -> list[str]:
        writer = MethodWriter(self.places, page)
        return [
            writer.write(
                method,
                f"client.{method.path}",
                level=2,
                anchor=f"client.{method.path}",
                call=self._calls.get(method.path),
            )
            for method in methods
        ]

    def _index(self) -> Page:
        parts = [
            "Both clients have the same services and methods. Await a method of the asynchronous "
            "client if its signature says so.",
            self._services(self._client.services, INDEX),
            "## Other pages",
            "\n".join(
                f"- [{title}]({relative(page, INDEX)})"
                for page, title in (
                    (service_page(""), "The client: its constructor and the options of a call"),
                    ("reference/raw.md", "`client.raw`: every operation of the contract"),
                    *_TITLES.items(),
                    (METHODS, "All methods and their operations"),
                )
            ),
        ]
        summary = "The services and classes of the client."
        return Page(INDEX, "Reference", _joined(parts), summary, _SERVICE_BOOST)

    def _methods_page(self) -> Page:
        rows = [
            [
                self._link(f"`{m.path}`", self.places.names[m.path], METHODS),
                f"`{m.operations[0].route}`" if m.operations else "",
                self._cell(m.summary, METHODS),
            ]
            for m in self._client.all_methods()
        ]
        text = table(("Method", "Operation", "Purpose"), rows)
        return Page(METHODS, "All methods", text, "Every method with its operation.", 0)

    def _prose(self, service: Service, page: str) -> str:
        text = f"{_purpose(service)}\n\n{service.description}".strip()
        return self.places.linked(prose(text), page)

    def _cell(self, text: str, page: str) -> str:
        return self.places.linked(cell(prose(text)), page)

    def _link(self, text: str, target: str, page: str) -> str:
        return f"[{text}]({relative(target, page)})"


def _purpose(service: Service) -> str:
    """Return the text of a service's docstring without its name in front."""
    head, _, rest = service.summary.partition(": ")
    text = rest if head.startswith("`client") and rest else service.summary
    return text[:1].upper() + text[1:]


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)

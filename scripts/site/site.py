"""The whole site: its pages and its navigation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.site.guides import Guides
from scripts.site.navigation import navigation
from scripts.site.reference import Reference
from scripts.surface.classes import ClassReader
from scripts.surface.reading import CatalogueReader

if TYPE_CHECKING:
    from scripts.site.navigation import Entry
    from scripts.site.page import Page
    from scripts.site.places import Places
    from scripts.surface.catalogue import Service


@dataclass(frozen=True, slots=True)
class Site:
    """The site before MkDocs makes HTML of it.

    Attributes:
        pages: the pages by their paths.
        navigation: the navigation as MkDocs reads it.
        places: where public names are described.
        client: the catalogue of services.
        classes: the public classes.
    """

    pages: dict[str, Page]
    navigation: list[Entry]
    places: Places
    client: Service
    classes: ClassReader

    @property
    def methods(self) -> set[str]:
        """The names of all methods of services, from the client on."""
        raw = {f"raw.{method.name}" for method in self.classes.raw.methods}
        return raw | {method.path for method in self.client.all_methods()}

    @property
    def anchors(self) -> set[str]:
        """The places that other pages and programs may link to, as `page.md#anchor`."""
        classes = (self.classes.client, *self.classes.classes.values())
        named = {self.places.of_class(public) for public in classes}
        types = {self.places.of_class(found) for found in self.classes.types.values()}
        return named | types | {*self.places.names.values()}

    @classmethod
    def read(cls) -> Site:
        """Return the site of this repository."""
        client = CatalogueReader().read()
        classes = ClassReader(client)
        reference = Reference(client, classes)
        written = [*Guides(reference.places).pages(), *reference.pages()]
        pages = {page.path: page for page in written}
        entries = navigation(pages, client, classes)
        return cls(pages, entries, reference.places, client, classes)

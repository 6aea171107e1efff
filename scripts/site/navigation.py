"""The navigation of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from scripts.site.class_text import pages_of
from scripts.site.guides import HOME, sections
from scripts.site.places import service_page
from scripts.site.reference import INDEX, METHODS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scripts.site.page import Page
    from scripts.surface.catalogue import Service
    from scripts.surface.classes import ClassReader

Entry: TypeAlias = "str | dict[str, str | list[Entry]]"


def navigation(pages: Mapping[str, Page], client: Service, classes: ClassReader) -> list[Entry]:
    """Return the navigation as MkDocs reads it.

    Args:
        pages: the pages by their paths.
        client: the catalogue of services.
        classes: the public classes.
    """
    objects = [page for page, _ in pages_of(classes) if "/objects/" in page]
    others = [page for page, _ in pages_of(classes) if "/objects/" not in page]
    services: list[Entry] = [_service(service, pages) for service in client.services]
    reference: list[Entry] = [
        {"Overview": INDEX},
        _entry(pages[service_page("")]),
        {"Services": [*services, _entry(pages["reference/raw.md"])]},
        *(_entry(pages[page]) for page in others),
        {"Objects of the platform": [_entry(pages[page]) for page in objects]},
        _entry(pages[METHODS]),
    ]
    return [{"Home": HOME}, {"Guides": _guides(pages)}, {"Reference": reference}]


def _guides(pages: Mapping[str, Page]) -> list[Entry]:
    groups: dict[str, list[Entry]] = {}
    for section in sections():
        groups.setdefault(section.title, []).extend(_entry(pages[p]) for p in section.pages)
    return [{title: entries} for title, entries in groups.items()]


def _service(service: Service, pages: Mapping[str, Page]) -> Entry:
    page = pages[service_page(service.path)]
    if not service.services:
        return _entry(page)
    below = [_service(one, pages) for one in service.services]
    return {page.label: [{"Overview": page.path}, *below]}


def _entry(page: Page) -> Entry:
    return {(page.label or page.title).replace("`", ""): page.path}

"""Parse docstrings with griffe."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

import griffe

from scripts.surface.catalogue import Failure

# griffe warns about missing types. In this package they are in the annotations.
logging.getLogger("griffe").setLevel(logging.ERROR)


@dataclass(frozen=True)
class Docstring:
    """The parts of one docstring.

    Attributes:
        summary: the first paragraph.
        description: the other paragraphs.
        arguments: the descriptions of parameters or attributes by their names.
        failures: the errors and when they are raised.
    """

    summary: str = ""
    description: str = ""
    arguments: dict[str, str] = field(default_factory=dict)
    failures: tuple[Failure, ...] = ()


def read_docstring(text: str | None) -> Docstring:
    """Return the parts of a docstring in Google style. For None all parts are empty."""
    texts: list[str] = []
    arguments: dict[str, str] = {}
    failures: list[Failure] = []
    for section in griffe.parse_google(griffe.Docstring(text or "")):
        match section.kind:
            case griffe.DocstringSectionKind.text:
                texts.append(section.value)
            case griffe.DocstringSectionKind.parameters | griffe.DocstringSectionKind.attributes:
                arguments |= {item.name: _line(item.description) for item in section.value}
            case griffe.DocstringSectionKind.raises:
                failures += [
                    Failure(str(item.annotation), _line(item.description)) for item in section.value
                ]
            case _:
                texts.append(str(section.value))
    summary, _, description = "\n\n".join(texts).partition("\n\n")
    return Docstring(_line(summary), description.strip(), arguments, tuple(failures))


def _line(text: str) -> str:
    return " ".join(text.split())

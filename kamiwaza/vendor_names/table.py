"""The table of the vendor's names, read from `names.toml` on first use."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Row:
    """One public name of the vendor's client.

    Attributes:
        name: the name, such as `models.list_models`. Names without a dot are imported.
        call: the counterpart as a line of Python. Empty: there is none.
        note: further information. Without a counterpart, the reason.
        takes: the parameters of the vendor's method, None if they are unknown.
        then: what follows the counterpart's call to get the same result.
    """

    name: str
    call: str
    note: str
    takes: tuple[str, ...] | None = None
    then: str = ""

    @property
    def path(self) -> str:
        """Return the counterpart without its arguments."""
        return self.call.partition("(")[0]

    @property
    def advice(self) -> str:
        """Return the counterpart or the reason for its absence, as part of a sentence."""
        if not self.call:
            return f"it has no counterpart in kamiwaza: {self.note}"
        return f"kamiwaza: `{self.call}`" + (f" ({self.note})" if self.note else "")


@dataclass(frozen=True, slots=True)
class Section:
    """The names of one service, or of the client."""

    title: str
    rows: tuple[Row, ...]


@cache
def read_sections() -> tuple[Section, ...]:
    """Return the table in the order of the page that shows it."""
    text = files("kamiwaza.vendor_names").joinpath("names.toml").read_text("utf-8")
    return tuple(
        Section(section["title"], tuple(_row(row) for row in section["rows"]))
        for section in tomllib.loads(text)["sections"]
    )


def _row(row: dict[str, str]) -> Row:
    takes = row.get("takes")
    return Row(
        row["from"],
        row.get("to", ""),
        row.get("note", ""),
        None if takes is None else tuple(name for name in takes.split(", ") if name),
        row.get("then", ""),
    )


@cache
def rows_by_name() -> dict[str, Row]:
    """Return every row by its name."""
    return {row.name: row for section in read_sections() for row in section.rows}

"""The rows and columns shown of a list, as text for a terminal or as HTML for a notebook."""

from __future__ import annotations

import html
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kamiwaza.presentation.summary import FACTS, NAMES, cell_text

MAX_ROWS = 20
MAX_COLUMNS = 8
_SAMPLE = 100  # rows from which the columns are chosen
_GAP = "  "


@dataclass(frozen=True)
class Table:
    """The displayed part of a list.

    Attributes:
        columns: the names of the columns.
        rows: the texts of the cells, one tuple for each row.
        caption: the description, such as "Model: 20 of 143 items".
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str

    def as_text(self, width: int | None = None, *, caption: bool = True) -> str:
        """Return the table as lines that fit on a terminal.

        Args:
            width: characters per line. Default: those of the terminal.
            caption: add the caption as the last line.
        """
        width = shutil.get_terminal_size((100, 24)).columns if width is None else width
        widths = [max(map(len, cells)) for cells in zip(self.columns, *self.rows, strict=True)]
        shown = _fitting(widths, width)
        lines = [self.columns, *self.rows] if self.columns else []
        texts = (
            _GAP.join(cell.ljust(widths[i]) for i, cell in enumerate(line[:shown]))
            for line in lines
        )
        shown_lines = [text.rstrip()[:width] for text in texts]
        return "\n".join([*shown_lines, self.caption] if caption else shown_lines)

    def as_html(self) -> str:
        """Return the table as HTML, all texts escaped."""
        if not self.columns:
            return f"<p>{html.escape(self.caption)}</p>"
        head = _html_row("th", self.columns)
        body = "".join(_html_row("td", row) for row in self.rows)
        caption = html.escape(self.caption)
        table = f"<table><thead>{head}</thead><tbody>{body}</tbody></table>"
        return f"{table}<p><small>{caption}</small></p>"


def table_of(
    members: Sequence[Mapping[str, object]],
    *,
    title: str,
    total: int | None = None,
    max_rows: int = MAX_ROWS,
) -> Table:
    """Return the table for the display of a list.

    Args:
        members: the members of each item.
        title: the class of the items.
        total: the number of items of the whole list. Default: those given.
        max_rows: the number of rows to show.
    """
    columns = _columns(members[:_SAMPLE])
    rows = [tuple(cell_text(item.get(c)) for c in columns) for item in members[:max_rows]]
    all_items = len(members) if total is None else total
    shown = f"{len(rows)} of {all_items}" if len(rows) != all_items else str(all_items)
    noun = "item" if all_items == 1 else "items"
    return Table(columns, tuple(rows), f"{title}: {shown} {noun}")


def _columns(members: Sequence[Mapping[str, object]]) -> tuple[str, ...]:
    """Return the names of the columns: names and facts first, then others in their order."""
    present = dict.fromkeys(
        name for item in members for name, value in item.items() if cell_text(value)
    )
    first = [name for name in (*_named(present), *FACTS) if name in present]
    return tuple(dict.fromkeys([*first, *present]))[:MAX_COLUMNS]


def _named(present: Mapping[str, None]) -> list[str]:
    name = next((name for name in NAMES if name in present), None)
    return [n for n in (name, "id") if n is not None]


def _fitting(widths: Iterable[int], width: int) -> int:
    """Return how many columns fit into a line, at least one."""
    used = 0
    for count, column in enumerate(widths):
        used += column + (len(_GAP) if count else 0)
        if used > width and count:
            return count
    return MAX_COLUMNS


def _html_row(tag: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

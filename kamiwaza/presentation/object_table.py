"""The members of one object as HTML for a notebook."""

from __future__ import annotations

import html
from collections.abc import Mapping

from kamiwaza.presentation.summary import cell_text, counted


def object_html(title: str, members: Mapping[str, object]) -> str:
    """Return a table with one row for each member that has a value, all texts escaped.

    Args:
        title: the text above the table.
        members: the members, secrets masked.
    """
    cells = ((name, _cell(value)) for name, value in members.items())
    rows = "".join(
        f"<tr><th>{html.escape(name)}</th><td>{html.escape(text)}</td></tr>"
        for name, text in cells
        if text
    )
    return f"<p><b>{html.escape(title)}</b></p><table><tbody>{rows}</tbody></table>"


def _cell(value: object) -> str:
    if isinstance(value, list | tuple | dict):
        return counted(len(value), "item") if value else ""
    return cell_text(value, 200) or ("" if value is None else type(value).__name__)

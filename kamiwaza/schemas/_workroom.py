"""Which workroom a call is made in."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.deploying import id_of

if TYPE_CHECKING:
    from kamiwaza.deploying import Identified

GLOBAL_WORKROOM = UUID(int=2**128 - 1)
"""The workroom of the whole platform: everybody reads it, nobody writes to it through a call."""


def room_id(workroom: Identified | UUID | str | None) -> str | None:
    """Return the id of a workroom or of its object, as headers have it; None: the caller's own.

    Raises InvalidArgumentError if it is no id.
    """
    return None if workroom is None else str(id_of(workroom, "workroom"))

"""Who may do what: one table for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import gates, grants, groups, subjects, tuples

if TYPE_CHECKING:
    from ...call import Behaviours

BEHAVIOURS: Behaviours = {
    **tuples.BEHAVIOURS,
    **grants.BEHAVIOURS,
    **groups.BEHAVIOURS,
    **subjects.BEHAVIOURS,
    **gates.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]

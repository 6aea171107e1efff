"""Behaviours of authorization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours.authz import gates, grants, groups, subjects, tuples

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours

BEHAVIOURS: Behaviours = {
    **tuples.BEHAVIOURS,
    **grants.BEHAVIOURS,
    **groups.BEHAVIOURS,
    **subjects.BEHAVIOURS,
    **gates.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]

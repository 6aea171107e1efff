"""Behaviours of workrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours.workrooms import (
    credentials,
    events,
    lifecycle,
    members,
    reports,
    sessions,
    threads,
    turns,
)

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours

BEHAVIOURS: Behaviours = {
    **lifecycle.BEHAVIOURS,
    **sessions.BEHAVIOURS,
    **members.BEHAVIOURS,
    **events.BEHAVIOURS,
    **threads.BEHAVIOURS,
    **turns.BEHAVIOURS,
    **credentials.BEHAVIOURS,
    **reports.BEHAVIOURS,
}

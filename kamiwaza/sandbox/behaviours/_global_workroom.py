"""The Global workroom, and whether a call may write to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.release import Release
from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call

GLOBAL = str(GLOBAL_WORKROOM)
# First release in which the Global workroom is read-only and a workroom must be named.
WORKROOM_REQUIRED_SINCE = Release(1, 0)


def is_global_writable(call: Call) -> bool:
    """Return whether the played release allows writes to the Global workroom."""
    release = call.state.release
    return release is not None and release < WORKROOM_REQUIRED_SINCE


def refuse_global(call: Call, *workrooms: str | None) -> None:
    """Raise Refusal 403 if one of `workrooms` is the Global workroom and it is read-only."""
    if GLOBAL in workrooms and not is_global_writable(call):
        raise Refusal(403, "The Global workroom is read-only")

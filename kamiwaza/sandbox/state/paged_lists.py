"""How many things the platform's paged lists hold, and what may be wrong with them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal, get_args

from kamiwaza.errors import InvalidArgumentError

ListFault = Literal[
    "repeat_cursor", "ignore_position", "ignore_limit", "shrink", "grow", "total_grows"
]


@dataclass(slots=True)
class ListState:
    """One list: `count` things, of which every `held_back`th is a rejection (0: none).

    A list that shrinks or grows does so by `step` at its head before every page.
    """

    count: int = 0
    first: int = 0
    fault: ListFault | None = None
    step: int = 1
    reject_every: int = 0

    def apply_fault(self) -> None:
        """Let time do to the list what its fault says."""
        if self.fault == "shrink":
            removed = min(self.step, self.count)
            self.first, self.count = self.first + removed, self.count - removed
        elif self.fault == "grow":
            self.first, self.count = self.first - self.step, self.count + self.step


class PagedLists:
    """The paged lists by the names of their operations; empty until they are filled.

    It stands in for what has no memory of its own: things are made by number out of the contract.
    """

    def __init__(self) -> None:
        """Begin with empty lists."""
        self._count = 0
        self._lists: defaultdict[str, ListState] = defaultdict(lambda: ListState(self._count))

    def fill(self, count: int, operation: str | None = None, *, reject_every: int = 0) -> None:
        """Let the list of `operation` hold `count` things, or every list without one.

        Every `held_back`th row of `dde.list_documents` comes as a rejection.
        """
        if operation is None:
            self._count = count
            self._lists.clear()
        else:
            self._lists[operation] = ListState(count, reject_every=reject_every)

    def inject_fault(self, fault: ListFault, operation: str, *, step: int = 1) -> None:
        """Let the list of `operation` do what lists should not.

        Raises InvalidArgumentError for a fault nobody knows.
        """
        if fault not in get_args(ListFault):
            raise InvalidArgumentError(
                f"fault: one of {', '.join(get_args(ListFault))}, not {fault!r}"
            )
        self._lists[operation].fault = fault
        self._lists[operation].step = step

    def of(self, operation: str) -> ListState:
        """Return the list of an operation."""
        return self._lists[operation]

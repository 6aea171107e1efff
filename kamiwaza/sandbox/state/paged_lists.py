"""Generic paged lists: their lengths, and faults of their paging."""

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
    """One list of `count` items. Every `reject_every`th is a rejection (0: none).

    A list that shrinks or grows does so by `step` items at its start before every page.
    """

    count: int = 0
    first: int = 0
    fault: ListFault | None = None
    step: int = 1
    reject_every: int = 0

    def apply_fault(self) -> None:
        """Change the list as its fault says. It is called before every page."""
        if self.fault == "shrink":
            removed = min(self.step, self.count)
            self.first, self.count = self.first + removed, self.count - removed
        elif self.fault == "grow":
            self.first, self.count = self.first - self.step, self.count + self.step


class PagedLists:
    """Generic paged lists by operation. They are empty until they are filled.

    Their items are generated from the contract.
    """

    def __init__(self) -> None:
        """Begin with empty lists."""
        self._count = 0
        self._lists: defaultdict[str, ListState] = defaultdict(lambda: ListState(self._count))

    def fill(self, count: int, operation: str | None = None, *, reject_every: int = 0) -> None:
        """Set the length of a list.

        Args:
            count: number of items.
            operation: operation of the list, such as `"skills.list_skills"`. Default: all lists.
            reject_every: every how many items of `dde.list_documents` one is a rejection; 0
                for none.
        """
        if operation is None:
            self._count = count
            self._lists.clear()
        else:
            self._lists[operation] = ListState(count, reject_every=reject_every)

    def inject_fault(self, fault: ListFault, operation: str, *, step: int = 1) -> None:
        """Make the paging of a list faulty.

        Args:
            fault: `repeat_cursor`, `ignore_position`, `ignore_limit`, `shrink`, `grow` or
                `total_grows`.
            operation: operation of the list.
            step: number of items by which it shrinks or grows before every page.

        Raises:
            InvalidArgumentError: the fault is unknown.
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

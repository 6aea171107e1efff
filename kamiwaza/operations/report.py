"""What became of many long operations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

if TYPE_CHECKING:
    from kamiwaza.errors import KamiwazaError
    from kamiwaza.operations.state import OperationState

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class OperationOutcome(Generic[T]):
    """What became of one operation.

    Attributes:
        id: the id of the operation on the platform.
        kind: the kind of the operation, such as `model deployment`.
        state: its last known state.
        result: its result; None if it has not succeeded.
        error: the error that `wait` of the operation would raise; None if it has succeeded.
    """

    id: str
    kind: str
    state: OperationState
    result: T | None = None
    error: KamiwazaError | None = None

    @property
    def ok(self) -> bool:
        """True if the operation has succeeded."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class GatherReport(Sequence[OperationOutcome[T]], Generic[T]):
    """What became of many operations: a sequence of outcomes, in the order of the operations.

    Attributes:
        outcomes: the outcomes.
    """

    outcomes: tuple[OperationOutcome[T], ...]

    @property
    def ok(self) -> bool:
        """True if all operations have succeeded."""
        return not self.failed

    @property
    def failed(self) -> list[OperationOutcome[T]]:
        """The outcomes of the operations that have not succeeded."""
        return [outcome for outcome in self.outcomes if not outcome.ok]

    @property
    def results(self) -> list[T]:
        """The results of the operations that have succeeded, in the order of the operations."""
        return [cast("T", outcome.result) for outcome in self.outcomes if outcome.ok]

    def raise_for_failures(self) -> None:
        """Raise the error of the first operation that has not succeeded, if there is one.

        Raises:
            KamiwazaError: that error.
        """
        for outcome in self.outcomes:
            if outcome.error is not None:
                raise outcome.error

    def __len__(self) -> int:
        """Return the number of operations."""
        return len(self.outcomes)

    @overload
    def __getitem__(self, index: int) -> OperationOutcome[T]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[OperationOutcome[T], ...]: ...
    def __getitem__(
        self, index: int | slice
    ) -> OperationOutcome[T] | tuple[OperationOutcome[T], ...]:
        """Return one outcome, or some."""
        return self.outcomes[index]

    def __iter__(self) -> Iterator[OperationOutcome[T]]:
        """Iterate over the outcomes."""
        return iter(self.outcomes)

    def __str__(self) -> str:
        """Return the counts, and the errors of the first operations that failed."""
        failed = self.failed
        lines = [f"{len(self) - len(failed)} of {len(self)} operations succeeded"]
        lines += [f"  {outcome.error}" for outcome in failed[:10]]
        more = len(failed) - 10
        return "\n".join([*lines, f"  and {more} more"] if more > 0 else lines)

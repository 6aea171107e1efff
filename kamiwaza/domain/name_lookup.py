"""Finding objects by name: the list and the names of each kind of objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.matching import listing, matching

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NameLookup(Generic[T]):
    """The lookup of objects of one kind by name.

    `kind` is the word for one of them. `request` asks for those that may have a name, and `items`
    takes them from its answer, which is an `answer`. `find` returns those that have the name.
    `described` is an item in the text of an error, and `advice` follows "there is no ...".
    """

    kind: str
    request: Callable[[str], Request[Any]]
    answer: Any
    find: Callable[[Sequence[T], str], Sequence[T]]
    described: Callable[[T], str]
    advice: str = ""
    items: Callable[[Any], Iterable[T]] = iter

    def only(self, items: Iterable[T], wanted: str, argument: str) -> T:
        """Return the only item with a name.

        Args:
            items: the items to choose from.
            wanted: the name.
            argument: the name of the argument, for the text of the error.

        Raises:
            InvalidArgumentError: no item has the name, or several have it; the text lists them.
        """
        offered = list(items)
        matches = self.find(offered, wanted)
        if len(matches) == 1:
            return matches[0]
        shown = listing([self.described(item) for item in matches or offered])
        if matches:
            raise InvalidArgumentError(
                f"{argument}: more than one {self.kind} is called {wanted!r}; pass the id: {shown}"
            )
        raise InvalidArgumentError(
            f"{argument}: there is no {self.kind} {wanted!r}{self.advice}; there are: {shown}"
        )


def called(
    *names: Callable[[T], Iterable[str | None]],
) -> Callable[[Sequence[T], str], Sequence[T]]:
    """Return the `find` of a kind whose items have these names, the most specific first."""
    return lambda items, wanted: matching(items, wanted, names)


def id_text(item: Any) -> tuple[str]:
    """Return the id of an item as a name: on some platforms an id is any text."""
    return (str(item.id),)

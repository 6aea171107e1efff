"""Checks of lists and mappings. Their members are checked too, and errors name them."""

from __future__ import annotations

import operator
import re
from array import array
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Iterable,
    Iterator,
    KeysView,
    Mapping,
    Sequence,
    Set,
)
from typing import Any, Self

from pydantic import BaseModel, ValidationError

from kamiwaza.arguments.kinds import NUMBER, Check, Kind, passed, refused
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.serialization.json_text import check_json
from kamiwaza_api.types import UNSET, Unset

# The start of an error about a member: its name and a colon.
_MEMBER = re.compile(r"[\w.]+: ")
_NUMBERS = frozenset({int, float})
_SINGLE_VALUES = (str, bytes, bytearray, memoryview, Mapping, Unset, type)


def is_list(value: object) -> bool:
    """Return whether a value is iterable. Texts and mappings do not count."""
    if isinstance(value, (list, tuple)):
        return True
    if isinstance(value, _SINGLE_VALUES):
        return False
    # All pydantic objects can be iterated, but only list-like schemas define `__iter__`.
    iterates = getattr(type(value), "__iter__", None)
    return iterates is not None and iterates is not BaseModel.__iter__


def is_mapping(value: object) -> bool:
    """Return whether a value is a mapping."""
    return isinstance(value, Mapping)


def json_value(value: Any, argument: str) -> Any:
    """Return the value. Raises InvalidArgumentError if JSON cannot represent a member."""
    check_json(value, argument)
    return value


def sequence(item: Check, words: str) -> Kind:
    """Return the kind of lists. Iterators become lists."""

    def check(value: Any, argument: str) -> Any:
        if type(value) is list or type(value) is tuple:
            return _items(value, argument, item)
        if isinstance(value, Set) and not isinstance(value, KeysView):
            value = _in_order(value, argument)
        return _items(list(value), argument, item)

    return Kind(f"a list of {words}", is_list, check)


def iterable(item: Check, words: str, *, lazy: bool) -> Kind:
    """Return the kind of iterables. Items of an iterator are checked when they are read.

    With `lazy`, other iterables than lists are read like iterators, whatever their length.
    """

    def check(value: Any, argument: str) -> Any:
        if isinstance(value, (list, tuple)):
            return _items(value, argument, item)
        # Arrays hold only numbers, and too many to check each.
        if item is NUMBER.check and (hasattr(value, "dtype") or isinstance(value, array)):
            return value
        items = CheckedItems(value, argument, item)
        if isinstance(value, Iterator):
            return iter(items)
        return items if lazy else _items(list(value), argument, item)

    return Kind(f"a list of {words}", is_list, check)


def async_iterable(item: Check, words: str) -> Kind:
    """Return the kind of asynchronous iterables. Items are checked when they are read."""

    def check(value: Any, argument: str) -> Any:
        return AsyncCheckedItems(value, argument, item)

    return Kind(
        f"an asynchronous iterable of {words}", lambda value: hasattr(value, "__aiter__"), check
    )


def mapping(member: Check, words: str) -> Kind:
    """Return the kind of mappings with text keys."""

    def check(value: Mapping[Any, Any], argument: str) -> Mapping[str, Any]:
        checked: dict[str, Any] = {}
        for name, held in value.items():
            if not isinstance(name, str):
                raise refused(f"{argument}: a key", name, "a text")
            checked[name] = held if held is UNSET else member(held, f"{argument}.{name}")
        return checked

    return Kind(f"a mapping of {words}", is_mapping, check)


def typed_mapping(members: Mapping[str, Check], required: Iterable[str], words: str) -> Kind:
    """Return the kind of mappings with checks for some members. Others may have any JSON value."""

    def check(value: Mapping[Any, Any], argument: str) -> Mapping[Any, Any]:
        for name in required:
            if name not in value:
                raise InvalidArgumentError(f"{argument}: the member {name!r} is missing")
        for name, held in value.items():
            members.get(name, json_value)(held, f"{argument}.{name}")
        return value

    return Kind(words, is_mapping, check)


def fits_schema(schemas: Sequence[type[BaseModel]]) -> Check:
    """Return the check that a mapping fits one of the `schemas`. It returns the mapping itself."""
    validate = to_schema(schemas)

    def check(value: Mapping[Any, Any], argument: str) -> Mapping[Any, Any]:
        validate(value, argument)
        return value

    return check


def to_schema(schemas: Sequence[type[BaseModel]]) -> Check:
    """Return the check that converts a mapping to an object of the first schema that it fits."""

    def check(value: Mapping[Any, Any], argument: str) -> BaseModel:
        for name in value:
            if not isinstance(name, str):
                raise refused(f"{argument}: a key", name, "a text")
        # Schemas accept any value for members without a type, so these are checked first.
        json_value(value, argument)
        errors = []
        for schema in schemas:
            try:
                return schema.model_validate(dict(value))
            except (ValidationError, InvalidArgumentError) as error:
                errors.append(_error_text(argument, schema, error))
        raise InvalidArgumentError(errors[0])

    return check


def _error_text(argument: str, schema: type[BaseModel], error: ValueError) -> str:
    if isinstance(error, ValidationError):
        words = _described(error)
    else:
        words = str(error).removeprefix(f"{schema.__name__}: ")
    return f"{argument}{'.' if _MEMBER.match(words) else ': '}{words} (see {schema.__name__})"


def _described(error: ValidationError) -> str:
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    return "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in errors)


def _items(value: Any, argument: str, item: Check) -> Any:
    """Return the list with checked items; the same object if no item changed."""
    if item is passed or (item is NUMBER.check and set(map(type, value)) <= _NUMBERS):
        return value
    try:
        checked = [item(held, argument) for held in value]
    except InvalidArgumentError:
        # Repeated with positions, which are only needed for the error.
        checked = [item(held, f"{argument}[{place}]") for place, held in enumerate(value)]
    return checked if any(map(operator.is_not, checked, value)) else value


def _in_order(value: Set[Any], argument: str) -> list[Any]:
    try:
        return sorted(value)
    except TypeError:
        raise InvalidArgumentError(
            f"{argument}: a set has no order, and its items cannot be sorted; pass a list"
        ) from None


class CheckedItems:
    """The items of an iterable, checked when they are read.

    An item that is refused does not end the iteration: the next one can be read after it.
    """

    def __init__(self, value: Iterable[Any], argument: str, item: Check) -> None:
        """Hold an iterable, the name of its argument and the check of an item."""
        self._value, self._argument, self._item = value, argument, item

    def __length_hint__(self) -> int:
        """Return the number of items if the iterable knows it."""
        known: int = operator.length_hint(self._value, -1)
        return known if known >= 0 else NotImplemented

    def __iter__(self) -> Iterator[Any]:
        """Return an iterator over the checked items."""
        return _CheckedIterator(iter(self._value), self._argument, self._item)


class _CheckedIterator:
    def __init__(self, items: Iterator[Any], argument: str, item: Check) -> None:
        self._items, self._argument, self._item = items, argument, item
        self._place = 0
        self.source = items
        # The item that was read and not handed out, so that Ctrl-C does not lose it.
        self._held: list[Any] = []

    def __length_hint__(self) -> int:
        known: int = operator.length_hint(self._items, -1)
        return known if known >= 0 else NotImplemented

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        if not self._held:
            # No interrupt comes between the steps of a `for`, unlike after a call of `next`.
            for held in self._items:
                self._held.append(held)
                break
            else:
                raise StopIteration
        try:
            item = self._item(self._held[0], f"{self._argument}[{self._place}]")
        except Exception:
            self._place += 1
            del self._held[0]
            raise
        self._place += 1
        del self._held[0]
        return item


class AsyncCheckedItems:
    """The items of an asynchronous iterable, checked when they are read."""

    def __init__(self, value: AsyncIterable[Any], argument: str, item: Check) -> None:
        """Hold an iterable, the name of its argument and the check of an item."""
        self._value, self._argument, self._item = value, argument, item

    def __aiter__(self) -> AsyncIterator[Any]:
        """Return an iterator over the checked items."""
        return _AsyncCheckedIterator(aiter(self._value), self._argument, self._item)


class _AsyncCheckedIterator:
    def __init__(self, items: AsyncIterator[Any], argument: str, item: Check) -> None:
        self.source = items
        self._items, self._argument, self._item = items, argument, item
        self._place = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        held = await anext(self._items)
        place, self._place = self._place, self._place + 1
        return self._item(held, f"{self._argument}[{place}]")

"""Numbers that fit the keywords of a JSON schema: bounds and multiples."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from kamiwaza.sandbox.hosts.engines.schema_texts import UnbuildableError


def number_for(schema: Mapping[str, Any], kind: str, number: int) -> int | float:
    """Return a number for a schema.

    Args:
        schema: the schema.
        kind: `integer` or `number`.
        number: chooses among the numbers.

    Raises:
        UnbuildableError: there is none.
    """
    low, is_low_open = _bound(schema, "minimum", "exclusiveMinimum", max)
    high, is_high_open = _bound(schema, "maximum", "exclusiveMaximum", min)
    step = Fraction(str(schema["multipleOf"])) if "multipleOf" in schema else None
    if kind == "integer":
        step = Fraction(1) if step is None else step * step.denominator
    if step is None:
        return _plain(_between(low, is_low_open, high, is_high_open, number))
    first = Fraction(1) if low is None and (high is None or high >= 1) else low
    if first is None:
        first = (high or Fraction(0)) - step * number
        place = math.floor(first / step)
        value = place * step
        return _plain(value - step if is_high_open and value == high else value)
    place = math.ceil(first / step)
    if is_low_open and place * step == low:
        place += 1
    if high is None:
        return _plain((place + number) * step)
    last = math.floor(high / step)
    if is_high_open and last * step == high:
        last -= 1
    if last < place:
        raise UnbuildableError
    return _plain((place + number % (last - place + 1)) * step)


def _bound(
    schema: Mapping[str, Any], closed: str, opened: str, stricter: Any
) -> tuple[Fraction | None, bool]:
    """Return a bound and whether the value itself is excluded."""
    inclusive, exclusive = schema.get(closed), schema.get(opened)
    if isinstance(exclusive, bool):  # draft 4
        return (None if inclusive is None else Fraction(str(inclusive))), exclusive
    given = [Fraction(str(value)) for value in (inclusive, exclusive) if value is not None]
    if not given:
        return None, False
    bound = stricter(given)
    return bound, exclusive is not None and bound == Fraction(str(exclusive))


def _between(
    low: Fraction | None, is_low_open: bool, high: Fraction | None, is_high_open: bool, number: int
) -> Fraction:
    if low is None and high is None:
        return Fraction(10 + 3 * number, 10)
    if low is None:
        return (high or Fraction(0)) - (1 + number if is_high_open else number)
    if high is None:
        return low + (1 + number if is_low_open else number)
    if high < low or (high == low and (is_low_open or is_high_open)):
        raise UnbuildableError
    if is_low_open or number:
        return low + (high - low) * Fraction(number + 1, number + 2)
    return low


def _plain(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)

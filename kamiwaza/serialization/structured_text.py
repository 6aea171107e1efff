"""Texts of models that hold JSON of a type."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError

from kamiwaza.errors import InvalidArgumentError, StructuredAnswerError

T = TypeVar("T")

# Models that no schema constrains like to put JSON into a block of Markdown.
_FENCED = re.compile(r"\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*", re.DOTALL | re.IGNORECASE)
_SHOWN_ERRORS = 5


def adapter_of(into: type[T]) -> TypeAdapter[T]:
    """Return the adapter of a type. Raises InvalidArgumentError if pydantic cannot read it."""
    if isinstance(into, str):
        raise InvalidArgumentError(f"into: expected a type, not the text {into!r}")
    try:
        return TypeAdapter(into)
    except (PydanticUserError, TypeError, NameError, AttributeError) as error:
        first = str(error).partition("\n")[0]
        raise InvalidArgumentError(
            f"into: {into!r} is no type that JSON is read as: {first}"
        ) from None


def json_schema_of(adapter: TypeAdapter[Any], argument: str) -> dict[str, object]:
    """Return the JSON schema of a type. Raises InvalidArgumentError if it has none."""
    try:
        return dict(adapter.json_schema())
    except PydanticUserError as error:
        first = str(error).partition("\n")[0]
        raise InvalidArgumentError(f"{argument}: the type has no JSON schema: {first}") from None


def read_text(text: str, adapter: TypeAdapter[T], what: str, *, operation: str) -> T:
    """Return the value that a text holds.

    Args:
        text: JSON, also within a block of Markdown.
        adapter: the adapter of the type.
        what: the name of the text in the error.
        operation: the name of the operation, for the error.

    Raises:
        StructuredAnswerError: the text is no JSON, or does not fit the type.
    """
    fenced = _FENCED.fullmatch(text)
    try:
        return adapter.validate_json(fenced.group(1) if fenced else text)
    except ValidationError as error:
        raise StructuredAnswerError(
            f"{what} cannot be read as the type: {_described(error)}; see `text`",
            text=text,
            operation=operation,
        ) from None


def _described(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    shown = [
        f"{'.'.join(map(str, item['loc']))}: {item['msg']}" if item["loc"] else item["msg"]
        for item in found[:_SHOWN_ERRORS]
    ]
    more = len(found) - _SHOWN_ERRORS
    return "; ".join(shown) + (f" and {more} more" if more > 0 else "")

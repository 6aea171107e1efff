"""The only way in and out of JSON: bodies to bytes, bytes to domain objects."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel, PydanticUserError, SecretStr, TypeAdapter
from pydantic import ValidationError as PydanticError

from kamiwaza.collector import collector_paused
from kamiwaza.errors import InvalidArgumentError, ResponseValidationError
from kamiwaza.redaction import redact_text
from kamiwaza.serialization.json_text import json_text, members
from kamiwaza_api.types import UNSET
from kamiwaza_api.values import described, written

if TYPE_CHECKING:
    from typing_extensions import TypeForm

T = TypeVar("T")
_SHOWN = 300
_WORDS = 1_000
_LARGE = 2**16


def encode_json(body: object, *, operation: str = "") -> bytes:
    """Return `body` as JSON: bytes as they are, mappings and models without what is unset, lists.

    Raises InvalidArgumentError for what JSON cannot say (NaN, infinity, foreign objects).
    """
    if isinstance(body, bytes):
        return body
    try:
        return json_text(body).encode()
    except InvalidArgumentError as error:
        what = operation or "body"
        raise InvalidArgumentError(f"{what}: cannot be sent as JSON: {error}") from None


def form_fields(body: object) -> dict[str, str]:
    """Return a form's fields as text. Unset and None are left out.

    Raises InvalidArgumentError, naming the field, for what has no form as text.
    """
    fields = members(body)
    if not isinstance(fields, dict):
        raise InvalidArgumentError(f"body: {described(body)} is not a mapping of fields")
    return {
        written(name, "body"): written(value, str(name))
        for name, value in fields.items()
        if value is not None and value is not UNSET
    }


def hidden_in(body: object) -> Iterator[str]:
    """Yield the secrets in a body, which are sent in clear."""
    if isinstance(body, SecretStr):
        yield body.get_secret_value()
    elif isinstance(body, BaseModel):
        yield from hidden_in([body.__dict__, body.model_extra])
    elif isinstance(body, Mapping):
        yield from hidden_in([*body.values()])
    elif isinstance(body, (list, tuple)):
        for member in body:
            yield from hidden_in(member)


@lru_cache(maxsize=1024)
def _adapter(answer: Any) -> Callable[[bytes | str], Any]:
    return TypeAdapter(answer).validator.validate_json


def check_readable(answer: TypeForm[Any], argument: str) -> None:
    """Raise InvalidArgumentError, naming `argument`, for a class JSON cannot be read as."""
    try:
        _adapter(cast("Hashable", answer))
    except (PydanticUserError, TypeError):
        raise InvalidArgumentError(
            f"{argument}: takes a class JSON can be read as, not {described(answer)}"
        ) from None


def reader(answer: TypeForm[T], operation: str) -> Callable[[str], T]:
    """Return what reads the JSON of one event after another, as `decode` would."""
    validate = _adapter(cast("Hashable", answer))

    def read(text: str) -> T:
        try:
            found: T = validate(text)
            return found
        except PydanticError as error:
            raise not_as_promised(text.encode(), _places(error), operation) from None

    return read


def decode(data: bytes, answer: TypeForm[T], *, operation: str = "") -> T:
    """Return the JSON in `data` as an `answer`.

    Raises ResponseValidationError, naming the places, if it is not one.
    """
    data = data.removeprefix(BOM_UTF8)
    validate = _adapter(cast("Hashable", answer))
    try:
        if len(data) < _LARGE:
            found: T = validate(data)
        else:
            with collector_paused():
                found = validate(data)
        return found
    except PydanticError as error:
        raise not_as_promised(data, _places(error), operation) from None


def decode_plain(data: bytes, *, operation: str = "") -> Any:
    """Return the JSON in `data` as dictionaries and lists; an empty answer is None."""
    if not data.strip():
        return None
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise not_as_promised(data, f"not JSON: {error}", operation) from None


def _places(error: PydanticError) -> str:
    found = error.errors(include_input=False, include_url=False, include_context=False)
    shown = "; ".join(
        f"{'.'.join(map(str, item['loc'])) or 'answer'}: {item['msg']}" for item in found[:5]
    )
    return shown + (f"; and {len(found) - 5} more" if len(found) > 5 else "")


def not_as_promised(data: bytes, why: str, operation: str) -> ResponseValidationError:
    """Return the error for `data`, the answer to `operation`, and `why` it cannot be used."""
    start = redact_text(data[:_SHOWN].decode("utf-8", "replace"))
    why = why if len(why) <= _WORDS else f"{why[:_WORDS]}…"
    error = ResponseValidationError(
        f"the answer is not what {operation or 'the operation'} returns: {redact_text(why)}",
        operation=operation or None,
    )
    error.body = start
    return error

"""Writing bodies as JSON, and reading JSON as domain objects, for all calls."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pydantic import BaseModel, PydanticUserError, SecretStr, TypeAdapter
from pydantic import ValidationError as PydanticError

from kamiwaza.errors import InvalidArgumentError, ResponseValidationError
from kamiwaza.redaction import is_secret_name, redact_headers, redact_text
from kamiwaza.serialization.gc_pause import collector_paused
from kamiwaza.serialization.json_text import json_text, members
from kamiwaza.serialization.received import Received
from kamiwaza.serialization.second_reading import UnreadableAnswer, described_errors, read_leniently
from kamiwaza.serialization.text import loads
from kamiwaza_api.types import UNSET
from kamiwaza_api.values import described, written

if TYPE_CHECKING:
    from typing_extensions import TypeForm

T = TypeVar("T")
_SHOWN_BODY = 300
_MASKED_BODY = 16_000
_SHOWN_REASON = 1_000
# From this size on the garbage collector costs more than pausing it.
_LARGE = 2**16


def encode_json(body: object, *, operation: str = "") -> bytes:
    """Return `body` as JSON. Bytes stay as they are; unset members are left out.

    Raises InvalidArgumentError for a value that JSON cannot represent, such as NaN.
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

    Raises InvalidArgumentError, naming the field, for a value that has no text form.
    """
    fields = members(body)
    if not isinstance(fields, dict):
        raise InvalidArgumentError(f"body: {described(body)} is not a mapping of fields")
    return {
        written(name, "body"): written(value, str(name))
        for name, value in fields.items()
        if value is not None and value is not UNSET
    }


def secrets_in(body: object) -> Iterator[str]:
    """Yield the secrets in a body, which are recognized by their type or their name."""
    if isinstance(body, SecretStr):
        yield body.get_secret_value()
    elif isinstance(body, BaseModel):
        yield from secrets_in({**body.__dict__, **(body.model_extra or {})})
    elif isinstance(body, Mapping):
        for name, member in body.items():
            # Bodies of the raw layer have plain texts, which only their names tell.
            if isinstance(member, str) and is_secret_name(str(name)):
                yield member
            else:
                yield from secrets_in(member)
    elif isinstance(body, (list, tuple)):
        for member in body:
            yield from secrets_in(member)
    elif callable(to_dict := getattr(body, "to_dict", None)):
        yield from secrets_in(to_dict())


@lru_cache(maxsize=1024)
def _adapter(answer: Any) -> Callable[[bytes | str], Any]:
    return TypeAdapter(answer).validator.validate_json


def check_readable(answer: TypeForm[Any], argument: str) -> None:
    """Raise InvalidArgumentError, naming `argument`, for a class JSON cannot be read as."""
    try:
        if not isinstance(answer, str):
            _adapter(cast("Hashable", answer))
            return
    except (PydanticUserError, TypeError, ValueError):
        pass
    raise InvalidArgumentError(
        f"{argument}: takes a class JSON can be read as, not {described(answer)}"
    )


def reader(answer: TypeForm[T], received: Received) -> Callable[[str], T]:
    """Return a function that decodes the JSON of single events, like `decode`.

    `received` is the answer with the events. Its body is not used.
    """
    validate = _adapter(cast("Hashable", answer))

    def read(text: str) -> T:
        try:
            event: T = validate(text)
            return event
        except PydanticError as error:
            failure = error
        source = received._replace(body=text.encode("utf-8", "surrogatepass"))
        return _read_leniently(source, source.body, answer, failure)

    return read


def decode(data: bytes | Received, answer: TypeForm[T], *, operation: str = "") -> T:
    """Return the JSON in `data` as an `answer`. An empty body is null.

    JSON that does not fit is read again, member by member, unless the answer is strict. Raises
    ResponseValidationError, naming the places, if that fails too.
    """
    received = Received(data, operation) if isinstance(data, bytes) else data
    body = received.body.removeprefix(BOM_UTF8) or b"null"
    validate = _adapter(cast("Hashable", answer))
    try:
        if len(body) < _LARGE:
            result: T = validate(body)
        else:
            with collector_paused():
                result = validate(body)
        return result
    except PydanticError as error:
        failure = error
    # Outside of the handler: pydantic's error quotes the answer and must not be our context.
    with collector_paused():
        return _read_leniently(received, body, answer, failure)


def _read_leniently(
    received: Received, body: bytes, answer: TypeForm[T], error: PydanticError
) -> T:
    if received.strict:
        raise response_validation_error(received, described_errors(error)) from None
    try:
        validate = _adapter(cast("Hashable", answer))
        result: T = read_leniently(body, received.operation, answer, validate, error)
        return result
    except UnreadableAnswer as failure:
        why = str(failure)
    raise response_validation_error(received, why)


def decode_plain(data: bytes | Received, *, operation: str = "") -> Any:
    """Return the JSON in `data` as dictionaries and lists. An empty body is None."""
    received = Received(data, operation) if isinstance(data, bytes) else data
    if not received.body.strip():
        return None
    try:
        return json.loads(received.body) if received.strict else loads(received.body)
    except (ValueError, RecursionError) as error:
        why = str(error)
    raise response_validation_error(received, f"not JSON: {why}")


def response_validation_error(received: Received, why: str) -> ResponseValidationError:
    """Return the error for an answer that cannot be used, with the reason `why`."""
    operation, secrets = received.operation, tuple(received.secrets())
    why = redact_text(why, secrets)
    why = why if len(why) <= _SHOWN_REASON else f"{why[:_SHOWN_REASON]}…"
    error = ResponseValidationError(
        f"the answer is not what {operation or 'the operation'} returns: {why}",
        operation=operation or None,
        status_code=received.status,
    )
    # Masked before the cut, because half a secret would not be recognized.
    start = received.body[:_MASKED_BODY].decode("utf-8", "replace")
    error.body = redact_text(start, secrets)[:_SHOWN_BODY]
    error.preface = received.preface
    error.keep(received.body, redact_headers(received.headers, secrets))
    request_id = received.headers.get("x-request-id", "")
    error.request_id = redact_text(request_id, secrets)[:200] or None
    return error

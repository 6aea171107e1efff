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
# Characters of the body and the reason in an error.
_MAX_BODY = 300
_MAX_MASKED_BODY = 16_000
_MAX_REASON = 1_000
# Bytes. For larger answers, pausing the garbage collector is cheaper than its runs.
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
        subject = operation or "body"
        raise InvalidArgumentError(f"{subject}: cannot be sent as JSON: {error}") from None


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
            # Secrets in bodies of the raw layer are plain texts, recognized by the member's name.
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
    # The validator itself: TypeAdapter.validate_json adds a Python call to each answer.
    return TypeAdapter(answer).validator.validate_json


def check_readable(answer: TypeForm[Any], argument: str) -> None:
    """Raise InvalidArgumentError, naming `argument`, if JSON cannot be decoded to `answer`."""
    try:
        # pydantic would accept a string as a forward reference.
        if not isinstance(answer, str):
            _adapter(cast("Hashable", answer))
            return
    except (PydanticUserError, TypeError, ValueError):
        pass
    raise InvalidArgumentError(
        f"{argument}: takes a class that JSON can be decoded to, not {described(answer)}"
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

    JSON that does not fit is read again, member by member, unless `received.strict` is set. Raises
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
    # Outside the handler: pydantic's error quotes the answer, so it must not be the context.
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
        reason = str(failure)
    raise response_validation_error(received, reason)


def decode_plain(data: bytes | Received, *, operation: str = "") -> Any:
    """Return the JSON in `data` as dictionaries and lists. An empty body is None."""
    received = Received(data, operation) if isinstance(data, bytes) else data
    if not received.body.strip():
        return None
    try:
        return json.loads(received.body) if received.strict else loads(received.body)
    except (ValueError, RecursionError) as error:
        reason = str(error)
    raise response_validation_error(received, f"not JSON: {reason}")


def response_validation_error(received: Received, reason: str) -> ResponseValidationError:
    """Return the error for an answer that cannot be used. `reason` is part of its text."""
    operation, secrets = received.operation, tuple(received.secrets())
    reason = redact_text(reason, secrets)
    reason = reason if len(reason) <= _MAX_REASON else f"{reason[:_MAX_REASON]}…"
    error = ResponseValidationError(
        f"the answer is not what {operation or 'the operation'} returns: {reason}",
        operation=operation or None,
        status_code=received.status,
    )
    # Masked before it is shortened, because a part of a secret would not be recognized.
    start = received.body[:_MAX_MASKED_BODY].decode("utf-8", "replace")
    error.body = redact_text(start, secrets)[:_MAX_BODY]
    error.preface = received.preface
    error.keep(received.body, redact_headers(received.headers, secrets))
    request_id = received.headers.get("x-request-id", "")
    error.request_id = redact_text(request_id, secrets)[:200] or None
    return error

"""What an endpoint function returns: a request, ready to send, and how to read its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, Protocol, TypeVar
from urllib.parse import quote

from .errors import InvalidArgumentError
from .types import UNSET, Unset
from .values import written

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Answer = Literal["json", "none", "bytes", "sse", "text"]
Encoding = Literal["none", "json", "form", "multipart", "text", "bytes"]
Repeat = Literal["safe", "idempotent", "never", "conditional"]
PagingStyle = Literal["page", "offset", "skip", "cursor", "page_token", "limit"]


LONGEST_SEGMENT = 2_048
"""The most characters one argument in a path may have."""


class SupportsModelDump(Protocol):
    """Any pydantic model."""

    def model_dump(
        self, *, mode: str = ..., by_alias: bool | None = ..., exclude_unset: bool = ...
    ) -> dict[str, Any]:
        """Return the model as JSON types."""
        ...


@dataclass(frozen=True, slots=True)
class Paging:
    """Say how a list goes on: names of query parameters and of members of the answer.

    `items` is None for a bare array; `limit` and `position` are query parameters, `total` and
    `next` members of the answer; `max_position` is the highest position the platform accepts.
    """

    style: PagingStyle
    items: str | None = None
    limit: str | None = None
    position: str | None = None
    total: str | None = None
    next: str | None = None
    max_position: int | None = None


@dataclass(frozen=True, slots=True)
class Stream:
    """Describe an event stream.

    A `resumable` stream continues behind the event id it is given. `last` are the types of the
    event that ends it. An `endless` stream ends only when one side closes it.
    """

    resumable: bool = False
    last: tuple[str, ...] = ()
    endless: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """Say which kind of long operation a request starts, and where its id is.

    `id` is a path into the answer, or `{name}`, an argument in the path of the request, or
    `@name`, a member of its body. Empty, the answer itself is the id.
    """

    kind: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Hold what the contract knows of an operation.

    `name` is `<service>.<function>`; `path` the template; `since` the first release
    that had it, where "0.9.2" stands for that one or an earlier one; `role` is exempt,
    authenticated, viewer, admin, or what a later release calls it. `absent_in` is the release
    this package was made for, if that one lacks the operation; `absent_parameters` are the
    arguments that it lacks. `media` is the Content-Type of a body whose encoding does not say
    it.
    """

    name: str
    method: str
    path: str
    answer: Answer
    encoding: Encoding
    role: str
    since: str
    repeat: Repeat
    paging: Paging | None = None
    stream: Stream | None = None
    starts: Start | None = None
    deprecated: bool = False
    media: str = ""
    absent_in: str = ""
    absent_parameters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request(Generic[T_co]):
    """Hold one request, not yet sent; its query, headers and body stay out of the repr.

    `path` is filled in and quoted, without the server's base; `parse` turns the decoded answer
    into objects; `body` is what the caller gave, or UNSET. `by_status` has what reads answers of
    those success statuses that are not like the usual one.
    """

    endpoint: Endpoint
    path: str
    parse: Callable[[Any], T_co] = field(repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: object = field(default=UNSET, repr=False)
    by_status: Mapping[int, Callable[[Any], T_co]] = field(
        default_factory=dict, repr=False, hash=False
    )

    def reader(self, status: int | None) -> Callable[[Any], T_co]:
        """Return what turns the decoded answer of a success status into objects."""
        return self.parse if status is None else self.by_status.get(status, self.parse)


def refuse_absent(endpoint: Endpoint, release: str, /, **values: object) -> None:
    """Let arguments pass that the release lacks and that ask for nothing.

    Raises InvalidArgumentError for the others: sent all the same they would be ignored.
    """
    for name, value in values.items():
        dump = getattr(value, "model_dump", None)
        if dump(exclude_unset=True) if callable(dump) else value:
            function = endpoint.name.rpartition(".")[2]
            raise InvalidArgumentError(
                f"{function}(): release {release} of the platform does not take {name}"
            )


def segment(function: str, argument: str, value: object) -> str:
    """Return a path argument, quoted. Raises InvalidArgumentError for what would move the path.

    No quoting protects an empty segment, `.` or `..`: clients and gateways collapse them, and
    the request reaches another operation.
    """
    if value is None or isinstance(value, Unset):
        raise InvalidArgumentError(f"{function}(): {argument} must not be {value!r}")
    text = written(value, f"{function}(): {argument}")
    if text in ("", ".", ".."):
        raise InvalidArgumentError(f"{function}(): {argument} must not be {text!r}")
    if len(text) > LONGEST_SEGMENT:
        raise InvalidArgumentError(
            f"{function}(): {argument} has {len(text)} characters; a path takes {LONGEST_SEGMENT}"
        )
    return quote(text, safe="")


def segments(function: str, argument: str, value: object) -> str:
    """Return a path argument of several segments: slashes stay, each segment is guarded.

    One slash may end it. Raises InvalidArgumentError as `segment` does.
    """
    if value is None or isinstance(value, Unset):
        raise InvalidArgumentError(f"{function}(): {argument} must not be {value!r}")
    parts = written(value, f"{function}(): {argument}").split("/")
    last = parts.pop() if len(parts) > 1 and parts[-1] == "" else None
    guarded = [segment(function, argument, part) for part in parts]
    return "/".join(guarded if last is None else [*guarded, last])


def pairs(*named: tuple[str, object]) -> tuple[tuple[str, str], ...]:
    """Return query or header pairs: what is None or UNSET is left out, lists are repeated.

    Sets are put in order. Raises InvalidArgumentError, naming the pair, for what has no form.
    """
    found: list[tuple[str, str]] = []
    for name, value in named:
        if value is None or value is UNSET:
            continue
        if isinstance(value, (list, tuple)):
            items = [item for item in value if item is not None and item is not UNSET]
            found.extend((name, written(item, name)) for item in items)
        elif isinstance(value, (set, frozenset)):
            found.extend((name, text) for text in sorted(written(item, name) for item in value))
        else:
            found.append((name, written(value, name)))
    return tuple(found)


def parse_any(data: Any) -> Any:
    """Return a decoded answer as it is."""
    return data


def parse_none(data: Any) -> None:
    """Return None: the answer has no content."""
    return None


def parse_bytes(data: Any) -> bytes:
    """Return the bytes of an answer as they are."""
    content: bytes = data
    return content


def parse_text(data: Any) -> str:
    """Return the text of an answer as it is."""
    text: str = data
    return text


__all__ = (
    "Endpoint",
    "Paging",
    "Request",
    "Start",
    "Stream",
    "SupportsModelDump",
    "pairs",
    "parse_any",
    "parse_bytes",
    "parse_none",
    "parse_text",
    "refuse_absent",
    "segment",
    "segments",
)

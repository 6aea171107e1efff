"""Reading pages from answers, as domain objects or as objects of the generated package."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import Field, create_model

from kamiwaza.paging.pagination import PageBody
from kamiwaza.serialization.item_list import ItemList
from kamiwaza.serialization.json import decode, decode_plain, encode_json, response_validation_error
from kamiwaza.serialization.lenient_model import LenientModel
from kamiwaza.serialization.wrappers import unwrapped
from kamiwaza_api.types import UNSET

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Endpoint, Paging

T = TypeVar("T")

# The member with rows that count for the position but are not items.
_REJECTED = "rejections"
_HAS_MORE = "has_more"


def read_page(received: Received, endpoint: Endpoint, item: TypeForm[T]) -> PageBody[T]:
    """Return the page in an answer.

    An array is accepted in place of the contract's envelope, and an envelope in place of an array.

    Args:
        received: the answer.
        endpoint: the operation, with its paging.
        item: the class of the items.

    Raises:
        ResponseValidationError: the answer is not a page.
    """
    paging: Any = endpoint.paging
    kind: Any = item
    array: Any = GenericAlias(list, (kind,))
    items: ItemList[T]
    data = received.body
    # Some releases send a bare array where the contract has an envelope.
    if data.lstrip()[:1] == b"[":
        items = ItemList(decode(received, array))
        return PageBody(items, _count_rows(items), data)
    # Other releases wrap an array of the contract in an envelope.
    if paging.items is None:
        items = ItemList(decode(_array_only(received), array))
        return PageBody(items, _count_rows(items), data)
    envelope: Any = decode(received, _envelope_class(kind, paging))
    # The envelope uses another name for the list than the contract.
    if "page_items" not in envelope.model_fields_set:
        envelope.page_items = decode(_array_only(received), array)
    items = ItemList(envelope.page_items or ())
    return PageBody(
        items,
        # The platform counts rows, so rejected ones count for the next position too.
        _count_rows(items) + len(envelope.rejected or ()),
        data,
        total=envelope.total,
        # Some platforms send a number as the cursor.
        next=None if envelope.next_cursor is None else str(envelope.next_cursor),
        more=envelope.has_more,
        size=envelope.size,
    )


def read_raw_page(
    received: Received, endpoint: Endpoint, parse: Callable[[Any], Any]
) -> PageBody[Any]:
    """Return the page in an answer, with objects of the generated package.

    Args:
        received: the answer.
        endpoint: the operation, with its paging.
        parse: converts decoded JSON to an object of the generated package. Its errors are raised.

    Raises:
        ResponseValidationError: the answer is not JSON.
    """
    paging: Any = endpoint.paging
    data = received.body
    plain = decode_plain(received)
    if paging.items is None:
        items = ItemList(parse(_only_list(plain, received)))
        return PageBody(items, len(items), data)
    envelope: Mapping[str, Any] = plain if isinstance(plain, dict) else {}
    parsed = parse(plain)
    rows = parsed.get(paging.items) if isinstance(parsed, dict) else getattr(parsed, paging.items)
    items = ItemList(() if rows is None or rows is UNSET else rows)
    next_cursor = envelope.get(paging.next)
    return PageBody(
        items,
        len(items) + len(envelope.get(_REJECTED) or ()),
        data,
        total=_integer_or_none(envelope.get(paging.total)),
        next=None if next_cursor is None else str(next_cursor),
        more=envelope.get(_HAS_MORE),
        size=_integer_or_none(envelope.get(paging.limit)),
    )


def other_members(data: bytes, endpoint: Endpoint) -> dict[str, Any]:
    """Return the members of an answer other than its items."""
    paging: Any = endpoint.paging
    plain = decode_plain(data, operation=endpoint.name)
    envelope = plain if isinstance(plain, dict) and paging.items else {}
    return {name: value for name, value in envelope.items() if name != paging.items}


def _integer_or_none(value: object) -> int | None:
    # Not isinstance: True is an int.
    return value if type(value) is int else None


def _count_rows(items: ItemList[Any]) -> int:
    """Return the number of rows that the platform sent, unreadable ones included."""
    return len(items) + len(items.left_out)


def _array_only(received: Received) -> Received:
    """Return an answer whose body is only the array in it."""
    return received._replace(body=encode_json(_only_list(decode_plain(received), received)))


def _only_list(plain: Any, received: Received) -> list[Any]:
    """Return an array, or the array in an object: some releases wrap lists."""
    rows = unwrapped(plain)
    if rows is None:
        raise response_validation_error(received, "it contains no array")
    return rows


# Cached, because pydantic compiles a validator for each class.
@lru_cache(maxsize=256)
def _envelope_class(item: Any, paging: Paging) -> type[LenientModel]:
    # Not called `items`: the lenient reading accepts the name of a field as well as its alias.
    members: dict[str, tuple[Any, Any]] = {
        "page_items": (GenericAlias(list, (item,)) | None, paging.items),
        "rejected": (list[Any] | None, _REJECTED),
        "total": (int | None, paging.total),
        "next_cursor": (str | int | None, paging.next),
        "has_more": (bool | None, _HAS_MORE),
        "size": (int | None, paging.limit),
    }
    fields: dict[str, Any] = {
        name: (kind, Field(None, validation_alias=alias or f"no {name}"))
        for name, (kind, alias) in members.items()
    }
    # Lenient, so that an invalid total does not make the whole page unreadable.
    return create_model("Page", __base__=LenientModel, **fields)

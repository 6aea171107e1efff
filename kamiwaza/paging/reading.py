"""Reading pages from answers, as domain objects or as the contract's objects."""

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
_HELD_BACK = "rejections"
_MORE = "has_more"


def read_page(received: Received, endpoint: Endpoint, item: TypeForm[T]) -> PageBody[T]:
    """Return the page in an answer.

    An array in place of the contract's envelope is accepted, and the other way round.

    Args:
        received: the answer.
        endpoint: the operation, with its paging.
        item: the class of the items.

    Raises:
        ResponseValidationError: the answer is not a page.
    """
    paging: Any = endpoint.paging
    kind: Any = item
    many: Any = GenericAlias(list, (kind,))
    items: ItemList[T]
    data = received.body
    # Some releases send a bare array where the contract has an envelope.
    if data.lstrip()[:1] == b"[":
        items = ItemList(decode(received, many))
        return PageBody(items, _rows(items), data)
    if paging.items is None:
        items = ItemList(decode(_bare(received), many))
        return PageBody(items, _rows(items), data)
    fields: Any = decode(received, _envelope(kind, paging))
    # The envelope uses another name for the list than the contract.
    if "page_items" not in fields.model_fields_set:
        fields.page_items = decode(_bare(received), many)
    items = ItemList(fields.page_items or ())
    return PageBody(
        items,
        # The platform counts rows, so all of them count for the next position.
        _rows(items) + len(fields.held_back or ()),
        data,
        total=fields.total,
        next=None if fields.following is None else str(fields.following),
        more=fields.more,
        size=fields.size,
    )


def read_raw_page(
    received: Received, endpoint: Endpoint, parse: Callable[[Any], Any]
) -> PageBody[Any]:
    """Return the page in an answer, with the contract's own objects.

    Args:
        received: the answer.
        endpoint: the operation, with its paging.
        parse: makes the contract's object of decoded JSON. Its errors are raised.

    Raises:
        ResponseValidationError: the answer is not JSON.
    """
    paging: Any = endpoint.paging
    data = received.body
    plain = decode_plain(received)
    if paging.items is None:
        items = ItemList(parse(_only_list(plain, received)))
        return PageBody(items, len(items), data)
    whole: Mapping[str, Any] = plain if isinstance(plain, dict) else {}
    parsed = parse(plain)
    rows = parsed.get(paging.items) if isinstance(parsed, dict) else getattr(parsed, paging.items)
    items = ItemList(() if rows is None or rows is UNSET else rows)
    following = whole.get(paging.next)
    return PageBody(
        items,
        len(items) + len(whole.get(_HELD_BACK) or ()),
        data,
        total=_number(whole.get(paging.total)),
        next=None if following is None else str(following),
        more=whole.get(_MORE),
        size=_number(whole.get(paging.limit)),
    )


def other_members(data: bytes, endpoint: Endpoint) -> dict[str, Any]:
    """Return the members of an answer other than its items."""
    paging: Any = endpoint.paging
    plain = decode_plain(data, operation=endpoint.name)
    whole = plain if isinstance(plain, dict) and paging.items else {}
    return {name: value for name, value in whole.items() if name != paging.items}


def _number(value: object) -> int | None:
    return value if type(value) is int else None


def _rows(items: ItemList[Any]) -> int:
    """Return the number of rows that the platform sent, for the position of the next page."""
    return len(items) + len(items.left_out)


def _bare(received: Received) -> Received:
    """Return an answer with only the list that it holds."""
    return received._replace(body=encode_json(_only_list(decode_plain(received), received)))


def _only_list(plain: Any, received: Received) -> list[Any]:
    """Return an array, or the array in an object: some releases wrap lists."""
    rows = unwrapped(plain)
    if rows is None:
        raise response_validation_error(received, "no array")
    return rows


@lru_cache(maxsize=256)
def _envelope(item: Any, paging: Paging) -> type[LenientModel]:
    # Not `items`: a lenient reading accepts a field's own name too.
    members: dict[str, tuple[Any, Any]] = {
        "page_items": (GenericAlias(list, (item,)) | None, paging.items),
        "held_back": (list[Any] | None, _HELD_BACK),
        "total": (int | None, paging.total),
        "following": (str | int | None, paging.next),
        "more": (bool | None, _MORE),
        "size": (int | None, paging.limit),
    }
    fields: dict[str, Any] = {
        name: (kind, Field(None, validation_alias=alias or f"no {name}"))
        for name, (kind, alias) in members.items()
    }
    # Lenient, so that an odd total does not make the whole page unreadable.
    return create_model("Page", __base__=LenientModel, **fields)

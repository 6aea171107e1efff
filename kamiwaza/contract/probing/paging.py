"""Read a list page by page: every item must come once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import Operation
    from kamiwaza.contract.probing.reading import Reader

_PAGE = 2
_MAX_PAGES = 6
_MAX_PAGES_OF_ALL = 100


def paging_problem(reader: Reader, operation: Operation, path: str) -> str:
    """Return the fault in the pages of a list, or an empty text."""
    paging = operation.spec["x-paging"]
    style = paging["style"]
    seen: list[str] = []
    position: Any = None
    for number in range(1, _MAX_PAGES + 1):
        query: dict[str, object] = {paging["limit"]: _PAGE} if "limit" in paging else {}
        if position is not None:
            query[paging["position"]] = position
        answer = reader.get(path, query)
        if answer.status >= 300:
            return f"page {number} is answered with {answer.status}" if number > 1 else ""
        page = _parsed(answer.body)
        items = _items(page, paging.get("items"))
        texts = [json.dumps(item, sort_keys=True) for item in items]
        if repeated := len({*texts} & {*seen}) or len(texts) - len({*texts}):
            return f"page {number} repeats {repeated} items"
        seen += texts
        if "limit" in paging and len(items) > _PAGE:
            return f"page {number} has {len(items)} items, more than the {_PAGE} asked for"
        following = _next(page, paging, len(seen), number)
        if style in ("skip", "offset", "page"):
            if len(items) < _PAGE:
                return _total_problem(page, len(seen))
        elif not following:
            return ""
        elif following == position:
            return f"page {number} names itself as the next page"
        position = following
    return ""


def all_items(
    reader: Reader, operation: Operation, query: dict[str, object] | None = None
) -> list[Any] | None:
    """Return all items of a list, None if it cannot be read or has too many pages.

    Args:
        reader: sends the requests.
        operation: the list.
        query: query parameters that it needs.
    """
    paging = operation.spec.get("x-paging", {})
    found: list[Any] = []
    position: Any = None
    for number in range(1, _MAX_PAGES_OF_ALL + 1):
        place = {} if position is None else {paging["position"]: position}
        answer = reader.get(operation.path, {**(query or {}), **place})
        if answer.status >= 300:
            return None
        page = _parsed(answer.body)
        items = _items(page, paging.get("items")) or _first_list(page)
        found += items
        following = _next(page, paging, len(found), number) if paging.get("position") else None
        if not items or not following:
            return found
        position = following
    return None


def _first_list(page: Any) -> list[Any]:
    lists = (
        (value for value in page.values() if isinstance(value, list))
        if isinstance(page, dict)
        else ()
    )
    return next(iter(lists), [])


def _total_problem(page: Any, seen: int) -> str:
    total = page.get("total") if isinstance(page, dict) else None
    if isinstance(total, int) and total != seen:
        return f"the pages have {seen} items, and the total is {total}"
    return ""


def _next(page: Any, paging: dict[str, str], seen: int, number: int) -> Any:
    if paging["style"] in ("skip", "offset"):
        return seen
    if paging["style"] == "page":
        return number + 1
    return page.get(paging.get("next")) if isinstance(page, dict) else None


def _items(page: Any, name: str | None) -> list[Any]:
    found = page.get(name) if isinstance(page, dict) and name else page
    return found if isinstance(found, list) else []


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

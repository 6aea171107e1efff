"""Every paged list of the contract, in all its dialects, over things made by number."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.samples import Maker, maker
from kamiwaza.sandbox.contract.validation_errors import complaint
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.paged_lists import Listed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_PREFIX = "at-"
_EVERYTHING = 2**62
NAMES = (
    "authz.access_resources_for_subject",
    "authz.export_decision_events",
    "authz.who_can_access_resource",
    "catalog.get_container",
    "catalog.get_container_by_urn",
    "catalog.get_container_v2",
    "catalog.list_registered_source_containers",
    "cluster.list_clusters",
    "cluster.list_hardware",
    "cluster.list_locations",
    "cluster.list_nodes",
    "connectors.browse_connector_surface",
    "connectors.search_connector_surface",
    "context.list_pipeline_jobs",
    "context.list_raw_files",
    "dde.list_connectors",
    "dde.list_documents",
    "federations.list_federations",
    "jobs.list_jobs",
    "operations.list_notifications",
    "operations.list_operations",
    "retrieval.list_retrieval_jobs",
    "skills.list_skills",
    "workrooms.admin_list_workrooms",
    "workrooms.list_workroom_events",
    "workrooms.list_workroom_role_history",
    "workrooms.list_workroom_thread_messages",
    "workrooms.list_workroom_thread_turns",
)


class PagedList:
    """One operation that lists: where it finds its position, and what its answer looks like."""

    def __init__(self, contract: Contract, source: Mapping[str, Any]) -> None:
        """Read the operation as the contract's document has it."""
        self.name: str = source["operationId"]
        self.paging: Mapping[str, Any] = source["x-paging"]
        answer = source["responses"]["200"]["content"]["application/json"]["schema"]
        schema = contract.resolve(answer)
        self._known: Mapping[str, Any] = schema.get("properties", {})
        member = self.paging.get("items")
        items = schema if member is None else contract.resolve(self._known[member])
        self.make: Maker = maker(contract, items["items"])
        self._around: Maker | None = None if member is None else maker(contract, schema)
        self._contract = contract

    def behave(self, call: Call, records: Sequence[Record | str] = ()) -> object:
        """Return the page that `call` asks for, of what it was filled with or of `records`."""
        listed = call.state.lists.of(self.name)
        listed.move()
        make = self.make
        if not listed.count and records:
            listed = Listed(len(records))
            make = partial(self._kept, call, records)
        paging = self.paging
        size = call.query.get(paging["limit"])
        size = _EVERYTHING if size is None or listed.fault == "ignore_limit" else int(size)
        start = 0 if listed.fault == "ignore_position" else self._start(call, size)
        # Negative sizes get past operations that declare no bounds.
        end = min(start + max(size, 0), listed.count)
        numbers = range(listed.first + start, listed.first + end)
        if paging.get("items") is None:
            return [make(number) for number in numbers]
        return self._envelope(call, listed, make, numbers, start, end)

    def _kept(self, call: Call, records: Sequence[Record | str], number: int) -> object:
        record = records[number]
        if isinstance(record, str):
            return record
        return shaped(call, record, member=self.paging.get("items"))

    def _start(self, call: Call, size: int) -> int:
        style, name = self.paging["style"], self.paging.get("position")
        asked = None if name is None else call.query.get(name)
        if asked is None:
            return 0
        if style == "page":
            return (int(asked) - 1) * size
        if style == "page_token" or isinstance(asked, str):
            return _decoded(str(name), asked)
        return max(int(asked), 0)

    def _envelope(
        self, call: Call, listed: Listed, make: Maker, numbers: range, start: int, end: int
    ) -> dict[str, Any]:
        paging = self.paging
        held = listed.held_back
        kept = [n for n in numbers if not (held and n % held == 0)]
        around = self._around(0) if self._around is not None else {}
        answer: dict[str, Any] = {**around, paging["items"]: [make(n) for n in kept]}
        asked = {**call.query, **call.path}
        said = {
            **{name: value for name, value in asked.items() if value is not None},
            "count": len(kept),
            paging["limit"]: call.query.get(paging["limit"]),
            paging.get("total"): end + 1 if listed.fault == "total_grows" else listed.count,
            "has_more": end < listed.count,
            paging.get("next"): self._next(listed, start, end),
        }
        answer |= {name: value for name, value in said.items() if name in self._known}
        if "rejections" in self._known:
            answer["rejections"] = [self._rejection(n) for n in numbers if held and n % held == 0]
        return answer

    def _rejection(self, number: int) -> object:
        schema = self._contract.resolve(self._known["rejections"])["items"]
        return maker(self._contract, schema)(number)

    def _next(self, listed: Listed, start: int, end: int) -> str | int | None:
        if end >= listed.count:
            return None
        place = start if listed.fault == "repeat_cursor" else end
        whole = any(
            option.get("type") == "integer"
            for option in self._known.get(self.paging.get("next", ""), {}).get("anyOf", ())
        )
        return place if whole else f"{_PREFIX}{place}"


def _decoded(name: str, cursor: str) -> int:
    place = cursor.removeprefix(_PREFIX)
    if place == cursor or not place.isdigit():
        sentence = "Value error, not a cursor of this list"
        raise Refusal(422, [complaint("value_error", ("query", name), sentence, cursor)])
    return int(place)


@lru_cache(maxsize=1)
def paged_lists() -> Mapping[str, PagedList]:
    """Return the paged lists of the shipped contract by their operations' names."""
    contract = Contract.shipped()
    operations = (o for item in contract.document["paths"].values() for o in item.values())
    paged = [o for o in operations if isinstance(o, dict) and "x-paging" in o]
    return {source["operationId"]: PagedList(contract, source) for source in paged}


def list_page(name: str, call: Call) -> object:
    """Return the page of the list `name` that `call` asks for."""
    return paged_lists()[name].behave(call)


def page_of(call: Call, records: Sequence[Record | str]) -> object:
    """Return the page of `records` that `call` asks for, in the dialect of its operation."""
    return paged_lists()[call.operation.name].behave(call, records)


BEHAVIOURS: Behaviours = {name: partial(list_page, name) for name in NAMES}

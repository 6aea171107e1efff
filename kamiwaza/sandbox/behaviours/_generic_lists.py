"""Generic paged lists: every paging style of the contract, over generated samples."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.samples import SampleFactory, sample_factory
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.paged_lists import ListState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_CURSOR_PREFIX = "at-"
_NO_LIMIT = 2**62
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
    """One list operation: its paging parameters and the schema of its answer."""

    def __init__(self, contract: Contract, source: Mapping[str, Any]) -> None:
        """Read the operation from the contract document."""
        self.name: str = source["operationId"]
        self.paging: Mapping[str, Any] = source["x-paging"]
        operation = next(item for item in contract.operations if item.name == self.name)
        pointer = operation.answers[operation.status, "application/json"]
        schema = contract.resolve(contract.schema(pointer))
        self._known: Mapping[str, Any] = schema.get("properties", {})
        member = self.paging.get("items")
        items = schema if member is None else contract.resolve(self._known[member])
        self.make: SampleFactory = sample_factory(contract, items["items"])
        self._envelope_factory: SampleFactory | None = (
            None if member is None else sample_factory(contract, schema)
        )
        self._contract = contract

    def page(self, call: Call, records: Sequence[Record | str] = ()) -> object:
        """Return the page that `call` requests, from the filled list or else from `records`."""
        listing = call.state.lists.of(self.name)
        listing.apply_fault()
        make = self.make
        if not listing.count and records:
            listing = ListState(len(records))
            make = partial(self._recorded, call, records)
        paging = self.paging
        size = call.query.get(paging["limit"])
        size = _NO_LIMIT if size is None or listing.fault == "ignore_limit" else int(size)
        start = 0 if listing.fault == "ignore_position" else self._start(call, size)
        # Some operations declare no bounds and let negative sizes through.
        end = min(start + max(size, 0), listing.count)
        numbers = range(listing.first + start, listing.first + end)
        if paging.get("items") is None:
            return [make(number) for number in numbers]
        return self._envelope(call, listing, make, numbers, start, end)

    def _recorded(self, call: Call, records: Sequence[Record | str], number: int) -> object:
        record = records[number]
        if isinstance(record, str):
            return record
        return shaped(call, record, member=self.paging.get("items"))

    def _start(self, call: Call, size: int) -> int:
        style, name = self.paging["style"], self.paging.get("position")
        requested = None if name is None else call.query.get(name)
        if requested is None:
            return 0
        if style == "page":
            return (int(requested) - 1) * size
        if style == "page_token" or isinstance(requested, str):
            return _decode_cursor(str(name), requested)
        return max(int(requested), 0)

    def _envelope(
        self,
        call: Call,
        listing: ListState,
        make: SampleFactory,
        numbers: range,
        start: int,
        end: int,
    ) -> dict[str, Any]:
        paging = self.paging
        reject_every = listing.reject_every
        kept = [n for n in numbers if not (reject_every and n % reject_every == 0)]
        envelope = self._envelope_factory(0) if self._envelope_factory is not None else {}
        answer: dict[str, Any] = {**envelope, paging["items"]: [make(n) for n in kept]}
        requested = {**call.query, **call.path}
        members = {
            **{name: value for name, value in requested.items() if value is not None},
            "count": len(kept),
            paging["limit"]: call.query.get(paging["limit"]),
            paging.get("total"): end + 1 if listing.fault == "total_grows" else listing.count,
            "has_more": end < listing.count,
            paging.get("next"): self._next(listing, start, end),
        }
        answer |= {name: value for name, value in members.items() if name in self._known}
        if "rejections" in self._known:
            answer["rejections"] = [
                self._rejection(n) for n in numbers if reject_every and n % reject_every == 0
            ]
        return answer

    def _rejection(self, number: int) -> object:
        schema = self._contract.resolve(self._known["rejections"])["items"]
        return sample_factory(self._contract, schema)(number)

    def _next(self, listing: ListState, start: int, end: int) -> str | int | None:
        if end >= listing.count:
            return None
        position = start if listing.fault == "repeat_cursor" else end
        is_integer = any(
            option.get("type") == "integer"
            for option in self._known.get(self.paging.get("next", ""), {}).get("anyOf", ())
        )
        return position if is_integer else f"{_CURSOR_PREFIX}{position}"


def _decode_cursor(name: str, cursor: str) -> int:
    position = cursor.removeprefix(_CURSOR_PREFIX)
    if position == cursor or not position.isdigit():
        sentence = "Value error, not a cursor of this list"
        raise Refusal(422, [validation_error("value_error", ("query", name), sentence, cursor)])
    return int(position)


@lru_cache(maxsize=1)
def paged_lists() -> Mapping[str, PagedList]:
    """Return the paged lists of the shipped contract by operation name."""
    contract = Contract.shipped()
    operations = (o for item in contract.document["paths"].values() for o in item.values())
    paged = [o for o in operations if isinstance(o, dict) and "x-paging" in o]
    return {source["operationId"]: PagedList(contract, source) for source in paged}


def list_page(name: str, call: Call) -> object:
    """Return the requested page of the list `name`."""
    return paged_lists()[name].page(call)


def page_of(call: Call, records: Sequence[Record | str]) -> object:
    """Return the requested page of `records`, in the paging style of the operation."""
    return paged_lists()[call.operation.name].page(call, records)


BEHAVIOURS: Behaviours = {name: partial(list_page, name) for name in NAMES}

"""Resources with the usual operations: create, get, list, change and delete."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviour, Call
    from kamiwaza.sandbox.state.stores import Record, Store

MembersFactory = Callable[["Call"], Mapping[str, Any]]


def _nothing(call: Call) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class Resource:
    """One kind of resource, kept in the store `kind`.

    `noun` is used in 404 messages. `component` is the schema of its members. `id` is the member
    that
    identifies it, `path` the path parameter with the id (None: the first one). Two resources may
    not
    agree in all members of `unique`. `initial` returns further members of a new one. `filters` are
    members that queries of the same name select by.
    """

    kind: str
    noun: str
    component: str
    id: str = "id"
    path: str | None = None
    unique: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    initial: MembersFactory = field(default=_nothing)

    def store(self, call: Call) -> Store:
        """Return the store of these resources."""
        return call.state.stores.of(self.kind, self.noun)

    def find(self, call: Call) -> Record:
        """Return the resource in the path. Raises Refusal 404 if there is none."""
        return self.store(call).get(self._id_in_path(call))

    def _id_in_path(self, call: Call) -> object:
        return call.path[self.path] if self.path else next(iter(call.path.values()))

    def new(self, call: Call) -> Record:
        """Return a new resource from the request body. Raises Refusal 409 if it exists already."""
        given = {name: value for name, value in (call.body or {}).items() if value is not None}
        self._refuse_duplicate(call, given)
        now = stamp(call.state.now)
        times = {"created_at": now, "updated_at": now}
        record = {self.id: str(call.state.new_id()), **times, **given, **self.initial(call)}
        number = len(self.store(call))
        return self.store(call).put(
            record[self.id], {**record, **component(self.component, record, number=number)}
        )

    def _refuse_duplicate(self, call: Call, given: Mapping[str, Any]) -> None:
        same = {name: given.get(name) for name in self.unique}
        if same and self.store(call).where(**same):
            raise Refusal(409, f"{self.noun} already exists")

    def create(self, call: Call) -> object:
        """Create a resource and return it."""
        return shaped(call, self.new(call))

    def get(self, call: Call) -> object:
        """Return one resource."""
        return shaped(call, self.find(call))

    def change(self, call: Call) -> object:
        """Change the members in the body, null included, and return the resource."""
        record = self.find(call)
        record.update(call.body or {})
        record["updated_at"] = stamp(call.state.now)
        return shaped(call, record)

    def remove(self, call: Call) -> object:
        """Delete a resource."""
        record = self.store(call).take(self._id_in_path(call))
        return Answer(204) if call.operation.status == 204 else shaped(call, record)

    def selected(self, call: Call) -> list[Record]:
        """Return the resources that the query selects."""
        requested = {name: call.query.get(name) for name in self.filters}
        return self.store(call).where(**requested)

    def list_all(self, call: Call) -> object:
        """Return the whole list, bare or with its length as `total`."""
        return listed(call, self.selected(call))

    def behaviours(self, **operations: str) -> dict[str, Behaviour]:
        """Return behaviours by operation name, from pairs of a method here and an operation.

        Example: `behaviours(create="catalog.create_secret", list_all="catalog.list_secrets")`.
        """
        return {name: partial(_call_method, self, method) for method, name in operations.items()}


def _call_method(resource: Resource, method: str, call: Call) -> object:
    behave: Behaviour = getattr(resource, method)
    return behave(call)


def listed(call: Call, records: Iterable[Mapping[str, Any]], *, member: str | None = None) -> Any:
    """Return records as the answer to a list that is not paged.

    `member` is the member of the answer that holds the list. Without it the answer is the list.
    """
    items = [shaped(call, record, member=member) for record in records]
    if member is None:
        return items
    members = {member: items, "total": len(items), "count": len(items)}
    return shaped(call, members)

"""Things one can create, read back, list, change and delete: one row of facts for each kind."""

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
    """One kind of thing, kept on the shelf `kind`.

    `noun` is what it is called when it is not there; `component` the schema whose members it
    has; `id` the member that identifies it and `path` the argument that names it (None: the first
    one). No two may agree in all members of `unique`. `made` are further members of a new one,
    `filters` the members that queries of the same name select by.
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
        """Return where the things are."""
        return call.state.stores.of(self.kind, self.noun)

    def find(self, call: Call) -> Record:
        """Return the thing that the path names. Raises Refusal 404 if there is none."""
        return self.store(call).get(self._id_in_path(call))

    def _id_in_path(self, call: Call) -> object:
        return call.path[self.path] if self.path else next(iter(call.path.values()))

    def new(self, call: Call) -> Record:
        """Return a new thing from the request's body. Raises Refusal 409 if it is there already."""
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
        """Keep a new thing and return it."""
        return shaped(call, self.new(call))

    def get(self, call: Call) -> object:
        """Return one thing."""
        return shaped(call, self.find(call))

    def change(self, call: Call) -> object:
        """Change the members that the body has, null included, and return the thing."""
        record = self.find(call)
        record.update(call.body or {})
        record["updated_at"] = stamp(call.state.now)
        return shaped(call, record)

    def remove(self, call: Call) -> object:
        """Remove a thing; it is gone afterwards."""
        record = self.store(call).take(self._id_in_path(call))
        return Answer(204) if call.operation.status == 204 else shaped(call, record)

    def selected(self, call: Call) -> list[Record]:
        """Return the things that the query selects."""
        requested = {name: call.query.get(name) for name in self.filters}
        return self.store(call).where(**requested)

    def list_all(self, call: Call) -> object:
        """Return the whole list: bare, or in an answer's one list with its length as `total`."""
        return listed(call, self.selected(call))

    def behaviours(self, **operations: str) -> dict[str, Behaviour]:
        """Return the behaviours of operations by the names of the methods here.

        `behaviours(create="catalog.create_secret", list_all="catalog.list_secrets")`.
        """
        return {name: partial(_call_method, self, method) for method, name in operations.items()}


def _call_method(resource: Resource, method: str, call: Call) -> object:
    behave: Behaviour = getattr(resource, method)
    return behave(call)


def listed(call: Call, records: Iterable[Mapping[str, Any]], *, member: str | None = None) -> Any:
    """Return records as the answer to a list that is not paged, each in its shape.

    `member` is where the list stands in an object; without it the answer is the list.
    """
    items = [shaped(call, record, member=member) for record in records]
    if member is None:
        return items
    members = {member: items, "total": len(items), "count": len(items)}
    return shaped(call, members)

"""Instances that the platform runs for a workroom: vector databases, graphs, parsers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import changes, shaped
from kamiwaza.sandbox.behaviours._generic_operations import with_operation_states
from kamiwaza.sandbox.behaviours._resources import Resource, listed
from kamiwaza.sandbox.behaviours.context.scope import is_visible, require_visible, workroom_to_write
from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

ENDPOINT = "http://instance.kamiwaza.test:19530"


@dataclass(frozen=True)
class Instances(Resource):
    """Resources that take a while to start. `kind` is also the kind of the long operation."""

    status_operation: str = ""

    def find(self, call: Call) -> Record:
        """Return the instance in the path. Raises Refusal 404 if this workroom has none."""
        return require_visible(call, super().find(call), self.noun)

    def rendered(self, call: Call, record: Record) -> Record:
        """Return an instance with its current state."""
        up = {"status": "running", "endpoint": ENDPOINT}
        return with_operation_states(call, self.status_operation, record["id"], {**record, **up})

    def create(self, call: Call) -> object:
        """Begin an instance. 403 in the Global workroom."""
        workroom = workroom_to_write(call)
        record = self.new(call)
        record["workroom_id"] = workroom
        call.state.long_operations.begin(self.kind, record["id"])
        return shaped(call, self.rendered(call, record))

    def get(self, call: Call) -> object:
        """Return one instance."""
        return shaped(call, self.rendered(call, self.find(call)))

    def change(self, call: Call) -> object:
        """Change an instance; null empties a member. 403 in the Global workroom."""
        workroom_to_write(call)
        record = self.find(call)
        record.update(changes(self.component, call.body))
        record["updated_at"] = stamp(call.state.now)
        return shaped(call, self.rendered(call, record))

    def remove(self, call: Call) -> object:
        """Delete an instance. 403 in the Global workroom."""
        workroom_to_write(call)
        record = self.find(call)
        call.state.long_operations.cancel(self.status_operation, record["id"])
        self.store(call).take(record["id"])
        return {"id": record["id"], "message": f"{self.noun} deleted"}

    def list_all(self, call: Call) -> object:
        """Return the instances of a workroom."""
        matches = [item for item in self.store(call) if is_visible(call, item.get("workroom_id"))]
        return listed(call, [self.rendered(call, item) for item in matches])


def parser_members(call: Call) -> dict[str, Any]:
    """Return further members of a new parser."""
    return {"deployment_id": str(call.state.new_id())}


OMNIPARSES = Instances(
    "context.omniparse",
    "OmniParse instance",
    "OmniParseInstance",
    initial=parser_members,
    status_operation="context.get_omniparse_instance",
)

BEHAVIOURS: Behaviours = OMNIPARSES.behaviours(
    create="context.create_omniparse_instance",
    get="context.get_omniparse_instance",
    change="context.update_omniparse_instance",
    remove="context.delete_omniparse_instance",
    list_all="context.list_omniparse_instances",
)

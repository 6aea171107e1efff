"""Generic long operations: begin, poll and cancel as the scripts say."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.samples import sample_factory
from kamiwaza.sandbox.message import Answer, Refusal
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviour, Behaviours, Call
    from kamiwaza.sandbox.state.long_operations import OperationRecord, Run

_CREATING_OPERATIONS = frozenset(
    {"retry_pipeline_job", "rerun_pipeline_job", "deploy_from_template", "execute_remediation"}
)
DEVICE: dict[str, str | int] = {
    "device_code": "sandbox-device-code", "user_code": "KAMI-WAZA", "interval": 5,
    "verification_uri": "https://kamiwaza.test/device", "expires_in": 900,
}  # fmt: skip


def begin(kind: str, call: Call) -> object:
    """Begin an operation and return its answer."""
    script = SCRIPTS[kind]
    if call.path and not _creates_resource(call):
        id_ = _path_id(call)
    elif script.id_in_body:
        id_ = str(call.body[script.id_in_body])
    else:
        id_ = str(call.state.new_id())
    record = call.state.long_operations.begin(kind, id_)
    answer = _answer(call, record)
    if kind == "connectors.account" and isinstance(answer, dict):
        answer["device_code"] = DEVICE
    return answer


def _creates_resource(call: Call) -> bool:
    """Return whether the operation creates a new resource instead of using the one in the path."""
    return call.operation.name.rpartition(".")[2] in _CREATING_OPERATIONS


def poll(status_operation: str, call: Call) -> object:
    """Return the current state of a resource."""
    return _answer(
        call, _existing(call.state.long_operations.find(status_operation, _path_id(call)))
    )


def cancel(status_operation: str, call: Call) -> object:
    """Cancel the latest operation on a resource, or delete the resource."""
    record = _existing(call.state.long_operations.cancel(status_operation, _path_id(call)))
    return Answer(204) if call.operation.status == 204 else _answer(call, record)


def with_operation_states(
    call: Call, status_operation: str, id: object, answer: Mapping[str, Any]
) -> dict[str, Any]:
    """Return `answer` with the states of the operations on a resource, if there are any.

    `status_operation` is the operation that shows them, or their kind if there is no such
    operation.
    """
    record, target = call.state.long_operations.find(status_operation, str(id)), dict(answer)
    if record is not None:
        for run in record.runs.values():
            _write_state(target, {}, record, run, call.state.now)
    return target


def _path_id(call: Call) -> str:
    return str(next(iter(call.path.values())))


def _existing(record: OperationRecord | None) -> OperationRecord:
    if record is None:
        raise Refusal(404, "There is nothing of this id")
    return record


def _answer(call: Call, record: OperationRecord) -> object:
    schema, make = _answer_form(call.operation.name)
    value = make(record.number)
    if not isinstance(value, dict):
        return True if isinstance(value, bool) else value
    script = record.latest().script
    wrapper = script.wrapper_members.get(call.operation.name)
    target = value if wrapper is None else value[wrapper]
    known = schema if wrapper is None else {}
    for run in record.runs.values():
        _write_state(target, known, record, run, call.state.now)
    return value


def _write_state(
    target: dict[str, Any], known: Mapping[str, Any], record: OperationRecord, run: Run, now: float
) -> None:
    """Write the state of a run into an answer, limited to the members in `known` if any."""
    script, failure = run.script, run.failure
    members: dict[str, Any] = {
        **dict.fromkeys(script.id_members.split(), record.id),
        **script.members,
    }
    if run.has_succeeded(now):
        members |= script.done_members
    if failure is not None and run.has_failed(now):
        members |= _format(script.failure_members, failure.code, failure.reason)
    head, _, rest = script.state_member.partition(".")
    state = run.state(now)
    members[head] = {**(target.get(head) or {}), rest: state} if rest else state
    target.update({name: value for name, value in members.items() if not known or name in known})


def _format(value: Any, code: str, reason: str) -> Any:
    if isinstance(value, Mapping):
        return {name: _format(item, code, reason) for name, item in value.items()}
    if isinstance(value, list):
        return [_format(item, code, reason) for item in value]
    return value.format(code=code, reason=reason) if isinstance(value, str) else value


@lru_cache(maxsize=256)
def _answer_form(operation: str) -> tuple[Mapping[str, Any], Any]:
    """Return the declared members of an answer (empty: any) and its sample factory."""
    contract = Contract.shipped()
    declared = next(o for o in contract.operations if o.name == operation)
    pointer = declared.answers.get((declared.status, "application/json"))
    schema = contract.resolve(contract.schema(pointer)) if pointer else {}
    members: Mapping[str, Any] = schema.get("properties", {})
    if schema.get("additionalProperties") is True and members:
        return {}, sample_factory(contract, schema)
    if not members and schema.get("type", "object") == "object":
        texts = schema.get("additionalProperties") not in (None, True, False)
        return {"status": {}} if texts else {}, lambda number: {}
    return members, sample_factory(contract, schema)


def _behaviours() -> Behaviours:
    behaviours: dict[str, Behaviour] = {}
    for kind, script in SCRIPTS.items():
        behaviours |= {name: partial(begin, kind) for name in script.start}
        behaviours |= {name: partial(cancel, script.status_operation) for name in script.cancel}
        if script.status_operation:
            behaviours[script.status_operation] = partial(poll, script.status_operation)
    behaviours["connectors.poll_device_connection"] = partial(
        poll, "connectors.get_user_connection"
    )
    return behaviours


BEHAVIOURS: Behaviours = _behaviours()

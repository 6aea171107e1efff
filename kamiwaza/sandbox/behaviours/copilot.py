"""The console's agent. `which` in a query makes it ask, `delete` makes it request a write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

KIND, STATUS_OPERATION = "copilot.run", "copilot.get_run"
QUESTION_AFTER_SECONDS = 5.0
RESUMED_SECONDS = 10.0
THREADS = Resource("copilot.thread", "Thread", "ThreadView")
ACTIONS = (
    ("models.list", "List models", "read"),
    ("deployments.rename", "Rename a deployment", "write"),
    ("deployments.delete", "Delete a deployment", "destructive"),
)


def list_copilot_actions(call: Call) -> object:
    """Return the actions of the agent."""
    del call
    return [
        {
            "id": id_,
            "title": title,
            "description": f"{title}.",
            "effect": effect,
            "executable": True,
            "capability": None,
            "input_schema": {"type": "object", "properties": {}},
        }
        for id_, title, effect in ACTIONS
    ]


def list_thread_runs(call: Call) -> object:
    """Return the runs of a thread."""
    thread = THREADS.find(call)
    return [_rendered(call, run) for run in _runs(call).where(thread_id=thread["id"])]


def create_run(call: Call) -> object:
    """Begin a run. 404 if the thread is unknown."""
    thread = THREADS.store(call).get(call.body["thread_id"])
    id_, now = str(call.state.new_id()), stamp(call.state.now)
    call.state.long_operations.begin(KIND, id_)
    query = call.body["query"].lower()
    needs = [need for need, state in (("question", "which"), ("write", "delete")) if state in query]
    run = {
        "id": id_,
        "thread_id": thread["id"],
        "operation_id": str(call.state.new_id()),
        "created_at": now,
        "updated_at": now,
        "query": call.body["query"],
        "needs": needs,
        "since": call.state.now,
        "result_id": str(call.state.new_id()),
        "token": call.state.new_id().hex,
        "asked": 0,
    }
    return _rendered(call, _runs(call).put(id_, run))


def get_run(call: Call) -> object:
    """Return one run."""
    return _rendered(call, _run(call))


def answer_run_question(call: Call) -> object:
    """Answer the question of a run. 409 if it has none."""
    run = _run_in_state(call, "question", "waiting_for_user")
    run["answer"] = call.body["value"]
    return _resume(call, run)


def confirm_run_write(call: Call) -> object:
    """Confirm a pending write. 409 if there is none or the token is wrong."""
    run = _run_in_state(call, "write", "pending_write")
    if call.body["confirmation_token"] != run["token"]:
        run["needs"].insert(0, "write")
        raise Refusal(409, "Confirmation token does not match")
    return _resume(call, run)


def cancel_run(call: Call) -> object:
    """Cancel a run, unless it has ended."""
    run = _run(call)
    if _state(call, run) in ("waiting_for_user", "pending_write"):
        run["needs"] = []
        run["canceled"] = True
    _generic_operations.cancel(STATUS_OPERATION, call)
    return _rendered(call, run)


def get_result(call: Call) -> object:
    """Return the result of a run."""
    for run in _runs(call).where(result_id=call.path["result_id"]):
        if _state(call, run) == "succeeded":
            return {
                "id": run["result_id"],
                "run_id": run["id"],
                "kind": "models.list",
                "label": "Models",
                "locator": None,
                "created_at": run["created_at"],
                "data": {"models": [], "query": run["query"]},
            }
    raise Refusal(404, "Result not found")


def _runs(call: Call) -> Store:
    return call.state.stores.of(KIND, "Run")


def _run(call: Call) -> Record:
    return _runs(call).get(call.path["run_id"])


def _run_in_state(call: Call, need: str, state: str) -> Record:
    run = _run(call)
    if _state(call, run) != state:
        raise Refusal(409, f"Run is {_state(call, run)}, not {state}")
    run["needs"].remove(need)
    return run


def _resume(call: Call, run: Record) -> object:
    run |= {"since": call.state.now, "resumed": True, "asked": run["asked"] + 1}
    run["updated_at"] = stamp(call.state.now)
    return _rendered(call, run)


def _state(call: Call, run: Record) -> str:
    """Return the state of a run. Time spent waiting for the user does not count."""
    process = call.state.long_operations.find(STATUS_OPERATION, run["id"])
    if process is None or "canceled" in run:
        return "canceled"
    state = process.latest().state(call.state.now)
    since = call.state.now - run["since"]
    if state not in ("running", "succeeded"):
        return state
    if run["needs"] and since >= QUESTION_AFTER_SECONDS:
        return "waiting_for_user" if run["needs"][0] == "question" else "pending_write"
    unfinished = run["needs"] or (run.get("resumed") and since < RESUMED_SECONDS)
    return "running" if unfinished else state


def _rendered(call: Call, run: Record) -> Record:
    state = _state(call, run)
    return shaped(call, {
        **run,
        "status": state,
        "error": _error(call, run) if state == "failed" else None,
        "question": _QUESTION if state == "waiting_for_user" else None,
        "pending_write": _write(run) if state == "pending_write" else None,
        "answer": _answer(run) if state == "succeeded" else None,
        "result_refs": [run["result_id"]] if state == "succeeded" else [],
        "budgets": {
            "turns": 1 + run["asked"],
            "tool_calls": 1,
            "questions": run["asked"],
            "elapsed_ms": 1000 * (1 + run["asked"]),
        },
    })  # fmt: skip


_QUESTION = {
    "question": "Which one do you mean?",
    "options": [
        {"value": "newest", "label": "The newest", "description": None},
        {"value": "oldest", "label": "The oldest", "description": None},
    ],
    "context_result_ref": None,
}


def _write(run: Record) -> Record:
    return {
        "action_id": "deployments.delete",
        "title": "Delete a deployment",
        "effect": "destructive",
        "arguments": {"chosen": run.get("answer", "newest")},
        "confirmation_token": run["token"],
    }


def _answer(run: Record) -> Record:
    evidence = {"result_ref": run["result_id"], "label": "Models", "locator": None}
    return {"answer": f"About: {run['query']}", "evidence": [evidence]}


def _error(call: Call, run: Record) -> Record:
    operation: Any = call.state.long_operations.find(STATUS_OPERATION, run["id"])
    failure = operation.latest().failure
    return {"code": failure.code, "message": failure.reason}


BEHAVIOURS: Behaviours = {
    "copilot.list_copilot_actions": list_copilot_actions,
    **THREADS.behaviours(create="copilot.create_thread", list_all="copilot.list_threads"),
    "copilot.list_thread_runs": list_thread_runs,
    "copilot.create_run": create_run,
    "copilot.get_run": get_run,
    "copilot.answer_run_question": answer_run_question,
    "copilot.confirm_run_write": confirm_run_write,
    "copilot.cancel_run": cancel_run,
    "copilot.get_result": get_result,
}

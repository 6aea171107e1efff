"""The console's agent: it asks back about `which` and wants leave for what it would `delete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Shelf

KIND, LOOK = "copilot.run", "copilot.get_run"
ASKS_AFTER = 5.0
GOES_ON_FOR = 10.0
THREADS = Resource("copilot.thread", "Thread", "ThreadView")
ACTIONS = (
    ("models.list", "List models", "read"),
    ("deployments.rename", "Rename a deployment", "write"),
    ("deployments.delete", "Delete a deployment", "destructive"),
)


def list_copilot_actions(call: Call) -> object:
    """Return what the agent can do."""
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
    return [_told(call, run) for run in _runs(call).where(thread_id=thread["id"])]


def create_run(call: Call) -> object:
    """Begin to answer a query. 404 if there is no such thread."""
    thread = THREADS.shelf(call).get(call.body["thread_id"])
    id_, now = str(call.state.new_id()), stamp(call.state.now)
    call.state.processes.begin(KIND, id_)
    query = call.body["query"].lower()
    needs = [need for need, word in (("question", "which"), ("write", "delete")) if word in query]
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
    return _told(call, _runs(call).put(id_, run))


def get_run(call: Call) -> object:
    """Return how a run stands."""
    return _told(call, _run(call))


def answer_run_question(call: Call) -> object:
    """Take the answer to a question. 409 if there is none."""
    run = _waiting(call, "question", "waiting_for_user")
    run["answer"] = call.body["value"]
    return _resumed(call, run)


def confirm_run_write(call: Call) -> object:
    """Let the agent write. 409 if it would not, or if the token is of another write."""
    run = _waiting(call, "write", "pending_write")
    if call.body["confirmation_token"] != run["token"]:
        run["needs"].insert(0, "write")
        raise Refusal(409, "Confirmation token does not match")
    return _resumed(call, run)


def cancel_run(call: Call) -> object:
    """End a run, unless it is over."""
    run = _run(call)
    if _word(call, run) in ("waiting_for_user", "pending_write"):
        run["needs"] = []
        run["canceled"] = True
    _generic_operations.cancel(LOOK, call)
    return _told(call, run)


def get_result(call: Call) -> object:
    """Return what a run looked up."""
    for run in _runs(call).where(result_id=call.path["result_id"]):
        if _word(call, run) == "succeeded":
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


def _runs(call: Call) -> Shelf:
    return call.state.shelves.of(KIND, "Run")


def _run(call: Call) -> Record:
    return _runs(call).get(call.path["run_id"])


def _waiting(call: Call, need: str, word: str) -> Record:
    run = _run(call)
    if _word(call, run) != word:
        raise Refusal(409, f"Run is {_word(call, run)}, not {word}")
    run["needs"].remove(need)
    return run


def _resumed(call: Call, run: Record) -> object:
    run |= {"since": call.state.now, "resumed": True, "asked": run["asked"] + 1}
    run["updated_at"] = stamp(call.state.now)
    return _told(call, run)


def _word(call: Call, run: Record) -> str:
    """Return what the state of a run is called: who is waited for is not run out of time."""
    process = call.state.processes.find(LOOK, run["id"])
    if process is None or "canceled" in run:
        return "canceled"
    word = process.latest().word(call.state.now)
    since = call.state.now - run["since"]
    if word not in ("running", "succeeded"):
        return word
    if run["needs"] and since >= ASKS_AFTER:
        return "waiting_for_user" if run["needs"][0] == "question" else "pending_write"
    held = run["needs"] or (run.get("resumed") and since < GOES_ON_FOR)
    return "running" if held else word


def _told(call: Call, run: Record) -> Record:
    word = _word(call, run)
    return shaped(call, {
        **run,
        "status": word,
        "error": _error(call, run) if word == "failed" else None,
        "question": _QUESTION if word == "waiting_for_user" else None,
        "pending_write": _write(run) if word == "pending_write" else None,
        "answer": _answer(run) if word == "succeeded" else None,
        "result_refs": [run["result_id"]] if word == "succeeded" else [],
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
    found: Any = call.state.processes.find(LOOK, run["id"])
    trouble = found.latest().trouble
    return {"code": trouble.code, "message": trouble.reason}


BEHAVIOURS: Behaviours = {
    "copilot.list_copilot_actions": list_copilot_actions,
    **THREADS.behaviours(create="copilot.create_thread", every="copilot.list_threads"),
    "copilot.list_thread_runs": list_thread_runs,
    "copilot.create_run": create_run,
    "copilot.get_run": get_run,
    "copilot.answer_run_question": answer_run_question,
    "copilot.confirm_run_write": confirm_run_write,
    "copilot.cancel_run": cancel_run,
    "copilot.get_result": get_result,
}

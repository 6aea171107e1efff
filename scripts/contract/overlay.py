"""Apply OpenAPI Overlay 1.0 files, each action with what it expects to find.

Two extensions say what an action relies on. `x-expect` gives members the target must have, or
the action no longer fits. `x-expect-if-present` gives members of which the document is the
authority: where it says something else (a role, say) it keeps its own word, and that is noted.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from scripts.contract import facts, jsonpath
from scripts.contract.errors import ContractError
from scripts.contract.yamlio import load_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from scripts.contract.document import JSONObject

_FIELDS = {"target", "update", "remove", "description", "x-expect", "x-expect-if-present"}


@dataclass(frozen=True, slots=True)
class Action:
    """Hold one action of an overlay file.

    `name` says where it stands, for messages. `is_block` is true if it states the facts of an
    operation.
    """

    name: str
    target: str
    steps: jsonpath.Steps
    body: JSONObject
    is_block: bool = False

    @property
    def place(self) -> str:
        """Return the operation, path or component the target lies in, for people."""
        leading = jsonpath.names(self.steps)
        if leading[:1] == ["paths"] and len(leading) > 2:
            return f"{leading[2].upper()} {leading[1]}"
        return leading[-1] if leading else self.target


@dataclass(slots=True)
class Outcome:
    """Hold what was done, for the report.

    `skipped` are actions whose operation, schema or parameter the document lacks; `unfit` says
    of actions that no longer fit what they found; `kept` says where the document contradicts us.
    """

    applied: int = 0
    skipped: list[Action] = field(default_factory=list)
    unfit: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def read(folder: Path) -> list[Action]:
    """Return the actions of all overlay files of a folder, by file name, in written order."""
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise ContractError(f"{folder}: no overlay files")
    return [action for file in files for action in parse(file.read_text("utf-8"), file.name)]


def parse(text: str, origin: str) -> list[Action]:
    """Return the actions of one overlay text. Raises ContractError if it is not an overlay."""
    overlay = load_yaml(text, origin)
    if not isinstance(overlay, dict) or not str(overlay.get("overlay", "")).startswith("1.0"):
        raise ContractError(f"{origin}: not an OpenAPI Overlay 1.0 document")
    written = enumerate(overlay.get("actions") or ())
    blocks = facts.actions(overlay.get(facts.EXTENSION) or {}, origin)
    return [
        *(
            _action(body, name, is_block="update" in body and "x-expect" not in body)
            for name, body in blocks
        ),
        *(_action(body, f"{origin} action {number}") for number, body in written),
    ]


def apply(document: JSONObject, actions: Iterable[Action], *, older: bool = False) -> Outcome:
    """Apply actions to `document`, in place and in order.

    `older` is for releases other than the one the actions were written for: what they name and
    the document lacks is skipped, and so are actions that no longer fit; the outcome lists both.
    Otherwise both raise ContractError.
    """
    outcome = Outcome()
    for action in actions:
        if older and _is_absent(document, action):
            outcome.skipped.append(action)
            continue
        matches = jsonpath.find(document, action.steps)
        fault = _fault(action, matches)
        if fault is not None:
            if not older:
                raise ContractError(fault)
            outcome.unfit.append(fault)
            continue
        if older:
            action = _paging_as_possible(document, action, outcome)
        for match in reversed(matches):
            outcome.kept.extend(_change(action, match))
        outcome.applied += 1
    return outcome


def merge(target: JSONObject, update: JSONObject) -> None:
    """Merge an update the way Overlay 1.0 says: objects deeply, arrays appended, else replaced."""
    for name, value in update.items():
        present = target.get(name)
        if isinstance(present, dict) and isinstance(value, dict):
            merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[name] = copy.deepcopy(value)


def _action(body: Any, name: str, *, is_block: bool = False) -> Action:
    if not isinstance(body, dict) or not isinstance(body.get("target"), str):
        raise ContractError(f"{name}: an action needs a target")
    unknown = sorted(set(body) - _FIELDS)
    if unknown:
        raise ContractError(f"{name}: unknown member {unknown[0]}")
    if not isinstance(body.get("update"), dict) and body.get("remove") is not True:
        raise ContractError(f"{name}: {body['target']} neither updates nor removes")
    return Action(name, body["target"], jsonpath.parse(body["target"]), body, is_block)


def _is_absent(document: JSONObject, action: Action) -> bool:
    """Say whether a release lacks the operation, the path or the component of an action."""
    leading = jsonpath.names(action.steps)
    if leading[:1] == ["paths"] and len(leading) > 1:
        item = document["paths"].get(leading[1], {})
        if not item or len(leading) < 3:
            return not item
        return leading[2] not in item
    if leading[:2] == ["components", "schemas"] and len(leading) > 2:
        return leading[2] not in document["components"]["schemas"]
    return False


def _paging_as_possible(document: JSONObject, action: Action, outcome: Outcome) -> Action:
    """Return an action whose list is one page if the operation lacks what more would take."""
    paging = action.body.get("update", {}).get("x-paging", {})
    wanted = {paging[member] for member in ("limit", "position") if paging.get(member)}
    lacking = sorted(wanted - _parameter_names(document, action)) if wanted else []
    if not lacking:
        return action
    outcome.kept.append(
        f"{action.place}: no parameter {' and '.join(lacking)}, so its list is one page"
        f" ({action.name})"
    )
    kept = {k: v for k, v in paging.items() if k == "items" or (k == "limit" and v not in lacking)}
    update = action.body["update"] | {"x-paging": {**kept, "style": "limit"}}
    return replace(action, body=action.body | {"update": update})


def _parameter_names(document: JSONObject, action: Action) -> set[str]:
    """Return the parameters of the operation an action is about."""
    _, path, method = jsonpath.names(action.steps)[:3]
    item = document["paths"][path]
    known = document.get("components", {}).get("parameters", {})
    listed = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    return {known.get(p.get("$ref", "").rpartition("/")[2], p).get("name") for p in listed}


def _fault(action: Action, matches: list[jsonpath.Match]) -> str | None:
    """Say why an action does not fit what its target leads to; None if it does."""
    if not matches:
        return (
            f"{action.name}: {action.target} matches nothing; the platform has mended or moved"
            " this, so the action needs a new look"
        )
    for match in matches:
        for name, wanted in action.body.get("x-expect", {}).items():
            found = match.value.get(name, "nothing") if isinstance(match.value, dict) else "nothing"
            if found != wanted:
                return (
                    f"{action.name}: {action.target}: expected {name} to be {wanted!r}, found"
                    f" {found!r}; the platform has mended or changed this, so the action needs a"
                    " new look"
                )
        if action.body.get("remove") is not True and not isinstance(match.value, dict):
            return f"{action.name}: {action.target} is not an object to update"
    return None


def _change(action: Action, match: jsonpath.Match) -> list[str]:
    """Do what an action says to one match. Return what the document says otherwise and keeps."""
    if action.body.get("remove") is True:
        del match.holder[match.key]
        return []
    authority = action.body.get("x-expect-if-present", {})
    other = {k: match.value[k] for k, v in authority.items() if match.value.get(k, v) != v}
    # Of members that belong together (a role, no role) ours would contradict the document's.
    ours = {k: v for k, v in action.body["update"].items() if not (other and k in authority)}
    merge(match.value, ours)
    return [
        f"{action.place}: the document says {name} {found!r}, {action.name} {authority[name]!r}"
        for name, found in other.items()
    ]

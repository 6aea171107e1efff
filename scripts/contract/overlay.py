"""Apply OpenAPI Overlay 1.0 files with expectations.

Two extensions declare the values that an action relies on. `x-expect` has members that the target
must have. Otherwise the action does not fit. `x-expect-if-present` has members for which the
document is the authority: a different value, such as a role, is kept and reported.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.text import load_yaml
from scripts.contract import facts, jsonpath

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kamiwaza.contract.documents.openapi import JSONObject

_FIELDS = {"target", "update", "remove", "description", "x-expect", "x-expect-if-present"}


@dataclass(frozen=True, slots=True)
class Action:
    """Hold one action of an overlay file.

    `name` is its place for error messages. `is_block` is true if it states the facts of an
    operation.
    """

    name: str
    target: str
    steps: jsonpath.Steps
    body: JSONObject
    is_block: bool = False

    @property
    def place(self) -> str:
        """Return the operation, path or component of the target for messages."""
        leading = jsonpath.names(self.steps)
        if leading[:1] == ["paths"] and len(leading) > 2:
            return f"{leading[2].upper()} {leading[1]}"
        return leading[-1] if leading else self.target


@dataclass(slots=True)
class Outcome:
    """Hold the results of the actions for the report.

    `skipped` are actions for an operation, schema or parameter that the document lacks. `unfit` has
    the errors of actions that do not fit. `kept` lists values of the document that differ from the
    overlays.
    """

    applied: int = 0
    skipped: list[Action] = field(default_factory=list)
    unfit: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def read(folder: Path) -> list[Action]:
    """Return the actions of all overlay files of a folder, sorted by file name."""
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

    With `older`, for other releases than the actions were written for, actions are skipped if the
    document lacks their target or if they do not fit. The outcome lists them. Without it they raise
    ContractError.
    """
    outcome = Outcome()
    for action in actions:
        if older and _is_absent(document, action):
            outcome.skipped.append(action)
            continue
        matches = jsonpath.find(document, action.steps)
        misfit = _misfit(action, matches)
        if misfit is not None:
            if not older:
                raise ContractError(misfit)
            outcome.unfit.append(misfit)
            continue
        if older:
            action = _with_available_paging(document, action, outcome)
        for match in reversed(matches):
            outcome.kept.extend(_apply_action(action, match))
        outcome.applied += 1
    return outcome


def merge(target: JSONObject, update: JSONObject) -> None:
    """Merge an update as in Overlay 1.0: merge objects, extend arrays, replace other values."""
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
    """Return True if a release lacks the operation, path or component of an action."""
    leading = jsonpath.names(action.steps)
    if leading[:1] == ["paths"] and len(leading) > 1:
        item = document["paths"].get(leading[1], {})
        if not item or len(leading) < 3:
            return not item
        return leading[2] not in item
    if leading[:2] == ["components", "schemas"] and len(leading) > 2:
        return leading[2] not in document["components"]["schemas"]
    return False


def _with_available_paging(document: JSONObject, action: Action, outcome: Outcome) -> Action:
    """Return the action, changed to a list of one page if paging parameters are missing."""
    paging = action.body.get("update", {}).get("x-paging", {})
    expected = {paging[member] for member in ("limit", "position") if paging.get(member)}
    missing = sorted(expected - _parameter_names(document, action)) if expected else []
    if not missing:
        return action
    outcome.kept.append(
        f"{action.place}: no parameter {' and '.join(missing)}, so its list is one page"
        f" ({action.name})"
    )
    kept = {k: v for k, v in paging.items() if k == "items" or (k == "limit" and v not in missing)}
    update = action.body["update"] | {"x-paging": {**kept, "style": "limit"}}
    return replace(action, body=action.body | {"update": update})


def _parameter_names(document: JSONObject, action: Action) -> set[str]:
    """Return the names of the parameters of an action's operation."""
    _, path, method = jsonpath.names(action.steps)[:3]
    item = document["paths"][path]
    known = document.get("components", {}).get("parameters", {})
    listed = [*item.get("parameters", ()), *item[method].get("parameters", ())]
    return {known.get(p.get("$ref", "").rpartition("/")[2], p).get("name") for p in listed}


def _misfit(action: Action, matches: list[jsonpath.Match]) -> str | None:
    """Return why an action does not fit its target, or None if it fits."""
    if not matches:
        return (
            f"{action.name}: {action.target} matches nothing; the platform corrected or moved"
            " it, so check the action"
        )
    for match in matches:
        for name, expected in action.body.get("x-expect", {}).items():
            actual = (
                match.value.get(name, "nothing") if isinstance(match.value, dict) else "nothing"
            )
            if actual != expected:
                return (
                    f"{action.name}: {action.target}: expected {name} to be {expected!r}, found"
                    f" {actual!r}; the platform corrected or changed it, so check"
                    " the action"
                )
        if action.body.get("remove") is not True and not isinstance(match.value, dict):
            return f"{action.name}: {action.target} is not an object to update"
    return None


def _apply_action(action: Action, match: jsonpath.Match) -> list[str]:
    """Apply an action to one match. Return a line for each differing value that is kept."""
    if action.body.get("remove") is True:
        del match.holder[match.key]
        return []
    authority = action.body.get("x-expect-if-present", {})
    differing = {k: match.value[k] for k, v in authority.items() if match.value.get(k, v) != v}
    # If one of several related members differs, none is updated: they would contradict each other.
    updates = {k: v for k, v in action.body["update"].items() if not (differing and k in authority)}
    merge(match.value, updates)
    return [
        f"{action.place}: the document says {name} {actual!r}, {action.name} {authority[name]!r}"
        for name, actual in differing.items()
    ]

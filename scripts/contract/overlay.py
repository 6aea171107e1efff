"""Apply OpenAPI Overlay 1.0 files, each action with what it expects to find.

Two extensions make an action fail by name when upstream moves under it. `x-expect` gives
members the target must have; `x-expect-if-present` gives members that must agree wherever the
document has them at all (older releases know no roles).
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scripts.contract import jsonpath
from scripts.contract.errors import ContractError
from scripts.contract.yamlio import load_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from scripts.contract.document import JSONObject

_FIELDS = {"target", "update", "remove", "description", "x-expect", "x-expect-if-present"}


@dataclass(frozen=True, slots=True)
class Action:
    """Hold one action of an overlay file; `name` says where it stands, for messages."""

    name: str
    target: str
    steps: jsonpath.Steps
    body: JSONObject

    @property
    def place(self) -> str:
        """Return the operation, path or component the target lies in, for people."""
        leading = jsonpath.names(self.steps)
        if leading[:1] == ["paths"] and len(leading) > 2:
            return f"{leading[2].upper()} {leading[1]}"
        return leading[-1] if leading else self.target


@dataclass(slots=True)
class Outcome:
    """Count what was done: applied actions, and names of those whose operation is absent."""

    applied: int = 0
    skipped: list[Action] = field(default_factory=list)


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
    entries = enumerate(overlay.get("actions") or ())
    return [_action(body, f"{origin} action {number}") for number, body in entries]


def apply(document: JSONObject, actions: Iterable[Action], *, older: bool = False) -> Outcome:
    """Apply actions to `document`, in place and in order.

    `older` is for releases that need not have all we know: actions whose operation, path,
    component or page parameter is absent are skipped and kept in the outcome. Otherwise they
    raise ContractError, as does every action whose expectation does not hold.
    """
    outcome = Outcome()
    for action in actions:
        if older and _is_absent(document, action):
            outcome.skipped.append(action)
            continue
        matches = jsonpath.find(document, action.steps)
        if not matches:
            raise ContractError(
                f"{action.name}: {action.target} matches nothing; the platform has mended or"
                " moved this, so the action needs a new look"
            )
        for match in matches:
            _expect(action, match.value)
        for match in reversed(matches):
            _change(action, match)
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


def _action(body: Any, name: str) -> Action:
    if not isinstance(body, dict) or not isinstance(body.get("target"), str):
        raise ContractError(f"{name}: an action needs a target")
    unknown = sorted(set(body) - _FIELDS)
    if unknown:
        raise ContractError(f"{name}: unknown member {unknown[0]}")
    if not isinstance(body.get("update"), dict) and body.get("remove") is not True:
        raise ContractError(f"{name}: {body['target']} neither updates nor removes")
    return Action(name, body["target"], jsonpath.parse(body["target"]), body)


def _is_absent(document: JSONObject, action: Action) -> bool:
    """Say whether a release lacks the operation, the path or the component of an action."""
    leading = jsonpath.names(action.steps)
    if leading[:1] == ["paths"] and len(leading) > 1:
        item = document["paths"].get(leading[1], {})
        if not item or len(leading) < 3:
            return not item
        return leading[2] not in item or _does_not_page(document, item, item[leading[2]], action)
    if leading[:2] == ["components", "schemas"] and len(leading) > 2:
        return leading[2] not in document["components"]["schemas"]
    return False


def _does_not_page(
    document: JSONObject, item: JSONObject, operation: JSONObject, action: Action
) -> bool:
    """Say whether an operation lacks the parameters by which an action says that it pages."""
    paging = action.body.get("update", {}).get("x-paging", {})
    wanted = {paging[member] for member in ("limit", "position") if paging.get(member)}
    known = document.get("components", {}).get("parameters", {})
    listed = [*item.get("parameters", ()), *operation.get("parameters", ())]
    there = {known.get(p.get("$ref", "").rpartition("/")[2], p).get("name") for p in listed}
    return not wanted <= there


def _expect(action: Action, value: Any) -> None:
    expected = action.body.get("x-expect", {})
    if isinstance(value, dict):
        present = action.body.get("x-expect-if-present", {})
        expected = expected | {k: v for k, v in present.items() if k in value}
    for name, wanted in expected.items():
        found = value.get(name, "nothing") if isinstance(value, dict) else value
        if found != wanted:
            raise ContractError(
                f"{action.name}: {action.target}: expected {name} to be {wanted!r}, found"
                f" {found!r}; the platform has mended or changed this, so the action needs a"
                " new look"
            )


def _change(action: Action, match: jsonpath.Match) -> None:
    if action.body.get("remove") is True:
        del match.holder[match.key]
    elif isinstance(match.value, dict):
        merge(match.value, action.body["update"])
    else:
        raise ContractError(f"{action.name}: {action.target} is not an object to update")

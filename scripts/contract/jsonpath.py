"""The subset of JSONPath for overlay targets.

`$`, `.name`, `['name']`, `[0]`, `*`, `[*]` and `[?@.name=='value']`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from kamiwaza.contract.documents.errors import ContractError

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEP = re.compile(
    r"""
      \.(?P<name>[A-Za-z_][\w-]*)
    | \['(?P<quoted>(?:[^'\\]|\\.)*)'\]
    | \[(?P<index>\d+)\]
    | (?P<any>\.\*|\[\*\])
    | \[\?\(?@\.(?P<member>[\w-]+)\s*==\s*'(?P<value>[^']*)'\)?\]
    """,
    re.VERBOSE,
)


class Match(NamedTuple):
    """Hold one match: the value, and its container and key for replacing or removing."""

    holder: Any
    key: str | int
    value: Any


Steps = tuple[re.Match[str], ...]


def parse(target: str) -> Steps:
    """Return the steps of a path. Raises ContractError for unsupported syntax."""
    if not target.startswith("$"):
        raise ContractError(f"target {target!r} does not start with $")
    position, steps = 1, []
    while position < len(target):
        step = _STEP.match(target, position)
        if step is None:
            raise ContractError(f"target {target!r}: cannot read {target[position:]!r}")
        steps.append(step)
        position = step.end()
    return tuple(steps)


def find(document: Any, steps: Steps) -> list[Match]:
    """Return all matches of the steps, in document order."""
    matches = [Match({"$": document}, "$", document)]
    for step in steps:
        matches = [next_match for match in matches for next_match in _follow(match.value, step)]
    return matches


def names(steps: Steps) -> list[str]:
    """Return the leading member names of a path, up to its first index, wildcard or filter."""
    leading: list[str] = []
    for step in steps:
        name = _name(step)
        if name is None:
            break
        leading.append(name)
    return leading


def _name(step: re.Match[str]) -> str | None:
    if step["quoted"] is not None:
        return re.sub(r"\\(.)", r"\1", step["quoted"])
    return step["name"]


def _follow(value: Any, step: re.Match[str]) -> Iterator[Match]:
    name = _name(step)
    if name is not None:
        if isinstance(value, dict) and name in value:
            yield Match(value, name, value[name])
    elif step["index"] is not None:
        index = int(step["index"])
        if isinstance(value, list) and index < len(value):
            yield Match(value, index, value[index])
    else:
        yield from (m for m in _members(value) if step["any"] or _agrees(m.value, step))


def _members(value: Any) -> Iterator[Match]:
    if isinstance(value, dict):
        yield from (Match(value, key, item) for key, item in value.items())
    elif isinstance(value, list):
        yield from (Match(value, index, item) for index, item in enumerate(value))


def _agrees(value: Any, step: re.Match[str]) -> bool:
    return isinstance(value, dict) and value.get(step["member"]) == step["value"]

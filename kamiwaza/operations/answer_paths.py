"""Reading answers about long operations: members by their paths, and derived states. No I/O.

Answers may have any shape. A missing member is None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

# Members in which answers ask for a pause in seconds. The contract has no common name for it.
_HINTS = ("retry_after_seconds", "retry_after", "interval", "device_code.interval")


def member(answer: object, path: str) -> Any:
    """Return the member at a path such as `events.-1.message`, None if there is none."""
    value = answer
    for step in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            # Negative indexes count from the end: `-1` is the latest event or error.
            is_index = step.removeprefix("-").isdigit()
            value = value[int(step)] if is_index and -len(value) <= int(step) < len(value) else None
        else:
            return None
    return value


def first_text(answer: object, paths: tuple[str, ...]) -> str | None:
    """Return the first member that is not empty, as text."""
    values = (member(answer, path) for path in paths)
    # 0 and False are values, so they are not skipped.
    return next((str(value) for value in values if value not in (None, "", [], {})), None)


def hint(answer: object) -> float | None:
    """Return the pause in seconds that an answer asks for, or None."""
    values = (member(answer, path) for path in _HINTS)
    numbers = (value for value in values if isinstance(value, int | float) and value > 0)
    # True is an int in Python, but not a number of seconds.
    return next((float(value) for value in numbers if not isinstance(value, bool)), None)


def share(answer: object, paths: tuple[str, str] | None) -> float | None:
    """Return the fraction done, 0 to 1, None if the answer does not report it."""
    if paths is None:
        return None
    done, total = (member(answer, path) for path in paths)
    if not isinstance(done, int | float) or not isinstance(total, int | float) or total <= 0:
        return None
    # The counts may be from different moments, so `done` can exceed `total`.
    return min(max(done / total, 0.0), 1.0)


def id_in(path: str, request: Request[Any], answer: object) -> str:
    """Return the id of the operation that a request started, empty if there is none.

    `path` (from the kind's row) says where the id is: `{name}` in the path of the request,
    `@name` in its body, else in the answer.
    """
    if path.startswith("{"):
        names = request.endpoint.path.split("/")
        key: object = request.path.split("/")[names.index(path)]
        return unquote(str(key))
    if path.startswith("@"):
        # The body of a request is an object of the generated package or a mapping.
        key = getattr(request.body, path[1:], None) or member(request.body, path[1:])
    else:
        key = member(answer, path) if path else answer
    return str(key) if isinstance(key, str | int) and not isinstance(key, bool) else ""


def image_state(answer: Mapping[str, Any]) -> str:
    """Return a state for a pull of images. The platform reports only the state of each image."""
    if answer.get("all_successful") is False:
        return "failed"
    words = (answer.get("image_status") or {}).values()
    if any(str(word).lower() in ("failed", "error") for word in words):
        return "failed"
    # A template without images is done although it never reports that all were pulled.
    nothing_to_pull = answer.get("images") == [] and not words
    return "pulled" if nothing_to_pull or answer.get("all_images_pulled") is True else "pulling"


def services_are_up(answer: Mapping[str, Any], start_values: Mapping[str, Any]) -> bool:
    """Return whether all services of an extension have their replicas and no update is rolling."""
    if answer.get("rolling_update"):
        return False
    return all(
        _replicas_up(service) >= (service.get("replicas") or 0)
        for service in answer.get("services") or ()
    )


def _replicas_up(service: Mapping[str, Any]) -> int:
    # A status has `ready_replicas`, an extension has `available_replicas`.
    return service.get("ready_replicas", service.get("available_replicas")) or 0


def has_endpoint(answer: Mapping[str, Any], start_values: Mapping[str, Any]) -> bool:
    """Return whether an instance has an endpoint. Some report `running` before they have one."""
    return bool(answer.get("endpoint"))


def all_searchable(answer: Mapping[str, Any], start_values: Mapping[str, Any]) -> bool:
    """Return whether an index has reached the requested revision."""
    requested = start_values.get("requested_revision", answer.get("desired_revision"))
    active = answer.get("active_revision")
    # Without a requested revision any active one is the result.
    return not isinstance(requested, int) or (isinstance(active, int) and active >= requested)

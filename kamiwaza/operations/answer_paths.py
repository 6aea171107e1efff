"""Reading answers about long operations: members by their paths, and words that mean more. No I/O.

Nothing here trusts the shape of an answer: what is not there is None.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

_HINTS = ("retry_after_seconds", "retry_after", "interval", "device_code.interval")


def member(answer: object, path: str) -> Any:
    """Return what a path such as `events.-1.message` leads to, None if nothing is there."""
    found = answer
    for step in path.split("."):
        if isinstance(found, Mapping):
            found = found.get(step)
        elif isinstance(found, Sequence) and not isinstance(found, str):
            number = step.removeprefix("-").isdigit()
            found = found[int(step)] if number and -len(found) <= int(step) < len(found) else None
        else:
            return None
    return found


def first_text(answer: object, paths: tuple[str, ...]) -> str | None:
    """Return the first of some members that says anything, as text."""
    found = (member(answer, path) for path in paths)
    return next((str(said) for said in found if said not in (None, "", [], {})), None)


def hint(answer: object) -> float | None:
    """Return the seconds an answer asks to wait, None if it does not."""
    found = (member(answer, path) for path in _HINTS)
    numbers = (said for said in found if isinstance(said, int | float) and said > 0)
    return next((float(said) for said in numbers if not isinstance(said, bool)), None)


def share(answer: object, paths: tuple[str, str] | None) -> float | None:
    """Return how much of the whole is done, 0 to 1, None if that is not said."""
    if paths is None:
        return None
    done, all_ = (member(answer, path) for path in paths)
    if not isinstance(done, int | float) or not isinstance(all_, int | float) or all_ <= 0:
        return None
    return min(max(done / all_, 0.0), 1.0)


def id_in(path: str, request: Request[Any], answer: object) -> str:
    """Return the id of what a request began: where it is says the kind's row.

    Empty if it is not there.
    """
    if path.startswith("{"):
        names = request.endpoint.path.split("/")
        found: object = request.path.split("/")[names.index(path)]
        return unquote(str(found))
    if path.startswith("@"):
        found = getattr(request.body, path[1:], None) or member(request.body, path[1:])
    else:
        found = member(answer, path) if path else answer
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def image_word(answer: Mapping[str, Any]) -> str:
    """Return a word for how a pull of images stands; the platform has none."""
    if answer.get("all_successful") is False:
        return "failed"
    words = (answer.get("image_status") or {}).values()
    if any(str(word).lower() in ("failed", "error") for word in words):
        return "failed"
    nothing_to_pull = answer.get("images") == [] and not words
    return "pulled" if nothing_to_pull or answer.get("all_images_pulled") is True else "pulling"


def services_are_up(answer: Mapping[str, Any], noted: Mapping[str, Any]) -> bool:
    """Tell whether every service of an extension has its replicas and none is being replaced."""
    if answer.get("rolling_update"):
        return False
    return all(
        _replicas_up(service) >= (service.get("replicas") or 0)
        for service in answer.get("services") or ()
    )


def _replicas_up(service: Mapping[str, Any]) -> int:
    # A status counts the ready ones, an extension itself those that are available.
    return service.get("ready_replicas", service.get("available_replicas")) or 0


def has_endpoint(answer: Mapping[str, Any], noted: Mapping[str, Any]) -> bool:
    """Tell whether an instance that runs can be reached."""
    return bool(answer.get("endpoint"))


def all_searchable(answer: Mapping[str, Any], noted: Mapping[str, Any]) -> bool:
    """Tell whether an index has reached the revision that was asked for."""
    wanted = noted.get("requested_revision", answer.get("desired_revision"))
    active = answer.get("active_revision")
    return not isinstance(wanted, int) or (isinstance(active, int) and active >= wanted)

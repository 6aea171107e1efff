"""Readiness of the parts of the context service. A test can change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call


class Readiness:
    """The parts that are not ready, by name."""

    PARTS: ClassVar = ("embedding", "vector", "lexical", "extractor", "graph", "agentic")
    _NEEDED_TO_INDEX = ("embedding", "vector", "lexical", "extractor")

    def __init__(self) -> None:
        """Begin with all parts ready."""
        self._not_ready: dict[str, dict[str, Any]] = {}

    @classmethod
    def of(cls, call: Call) -> Readiness:
        """Return the readiness of the sandbox that serves the call."""
        return call.state.stores.instance(cls)

    def set(self, name: str, state: str, reason: str, retry_after: int | None) -> None:
        """Set the state of a part. Raises InvalidArgumentError for an unknown part."""
        names = (*self.PARTS, "audio")
        if name not in names:
            raise InvalidArgumentError(f"part: one of {', '.join(names)}, not {name!r}")
        self._not_ready.pop(name, None)
        if state != "ready":
            members = {"state": state, "reason": reason, "retry_after_seconds": retry_after}
            self._not_ready[name] = members

    def part(self, name: str) -> dict[str, Any]:
        """Return the state of a part."""
        ready = {"state": "ready", "reason": None, "retry_after_seconds": None}
        return {"name": name, **ready, **self._not_ready.get(name, {})}

    @property
    def can_index(self) -> bool:
        """Return whether every part needed for indexing is available."""
        return all(self.part(name)["state"] != "unavailable" for name in self._NEEDED_TO_INDEX)

    @property
    def reasons(self) -> list[str]:
        """Return the reasons of the parts that are not ready."""
        names = (name for name in self.PARTS if name in self._not_ready)
        return [f"{name}: {self._not_ready[name]['reason']}" for name in names]

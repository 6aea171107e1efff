"""How well the parts of the context service are: well, unless a test says otherwise."""

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
        """Begin with everything well."""
        self._not_ready: dict[str, dict[str, Any]] = {}

    @classmethod
    def of(cls, call: Call) -> Readiness:
        """Return the one of the platform that is called."""
        return call.state.stores.instance(cls)

    def set(self, name: str, state: str, reason: str, retry_after: int | None) -> None:
        """Let a part be in a state. Raises InvalidArgumentError for one that is not there."""
        names = (*self.PARTS, "audio")
        if name not in names:
            raise InvalidArgumentError(f"part: one of {', '.join(names)}, not {name!r}")
        self._not_ready.pop(name, None)
        if state != "ready":
            members = {"state": state, "reason": reason, "retry_after_seconds": retry_after}
            self._not_ready[name] = members

    def part(self, name: str) -> dict[str, Any]:
        """Return how well a part is."""
        ready = {"state": "ready", "reason": None, "retry_after_seconds": None}
        return {"name": name, **ready, **self._not_ready.get(name, {})}

    @property
    def can_index(self) -> bool:
        """Tell whether everything that indexing needs is there at all."""
        return all(self.part(name)["state"] != "unavailable" for name in self._NEEDED_TO_INDEX)

    @property
    def reasons(self) -> list[str]:
        """Return what is wrong with the parts that are not well."""
        names = (name for name in self.PARTS if name in self._not_ready)
        return [f"{name}: {self._not_ready[name]['reason']}" for name in names]

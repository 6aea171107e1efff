"""How well the parts of the context service are: well, unless a test says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call


class Wellbeing:
    """The parts that are not ready, by name."""

    NAMES: ClassVar = ("embedding", "vector", "lexical", "extractor", "graph", "agentic")
    _NEEDED = ("embedding", "vector", "lexical", "extractor")

    def __init__(self) -> None:
        """Begin with everything well."""
        self._ailing: dict[str, dict[str, Any]] = {}

    @classmethod
    def of(cls, call: Call) -> Wellbeing:
        """Return the one of the platform that is called."""
        return call.state.shelves.room(cls)

    def set(self, name: str, state: str, reason: str, retry_after: int | None) -> None:
        """Let a part be in a state. Raises InvalidArgumentError for one that is not there."""
        names = (*self.NAMES, "audio")
        if name not in names:
            raise InvalidArgumentError(f"part: one of {', '.join(names)}, not {name!r}")
        self._ailing.pop(name, None)
        if state != "ready":
            said = {"state": state, "reason": reason, "retry_after_seconds": retry_after}
            self._ailing[name] = said

    def part(self, name: str) -> dict[str, Any]:
        """Return how well a part is."""
        well = {"state": "ready", "reason": None, "retry_after_seconds": None}
        return {"name": name, **well, **self._ailing.get(name, {})}

    @property
    def can_index(self) -> bool:
        """Tell whether everything that indexing needs is there at all."""
        return all(self.part(name)["state"] != "unavailable" for name in self._NEEDED)

    @property
    def reasons(self) -> list[str]:
        """Return what is wrong with the parts that are not well."""
        names = (name for name in self.NAMES if name in self._ailing)
        return [f"{name}: {self._ailing[name]['reason']}" for name in names]

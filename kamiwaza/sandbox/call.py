"""One checked call on its way to the function that answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.contract.ids import canonical
from kamiwaza.sandbox.contract.validation_errors import invalid_uuid
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.identity import no_token

if TYPE_CHECKING:
    from kamiwaza.sandbox.contract.document import Operation
    from kamiwaza.sandbox.message import Request
    from kamiwaza.sandbox.state.identity import Caller
    from kamiwaza.sandbox.state.state import State


@dataclass(frozen=True, slots=True)
class Call:
    """What a behaviour sees: the memory, the request, its checked values and who sent it."""

    state: State
    operation: Operation
    request: Request
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    caller: Caller | None

    @property
    def user(self) -> Caller:
        """Return the caller. Raises Refusal 401 if nobody presented a token."""
        if self.caller is None:
            raise no_token()
        return self.caller

    @property
    def workroom(self) -> str | None:
        """Return the workroom the call is made in, None if it names none. 422 for no id."""
        named = self.request.header("x-workroom-id")
        if named is None:
            return None
        workroom = canonical(named)
        if workroom is None:
            raise Refusal(422, [invalid_uuid(("header", "X-Workroom-ID"), named)])
        return workroom


# A behaviour returns the JSON value of the operation's success answer, or an Answer of its own.
Behaviour = Callable[[Call], object]
Behaviours = Mapping[str, Behaviour]

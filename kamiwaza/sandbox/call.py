"""Calls of operations, as behaviours receive them."""

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
    """One checked call of an operation.

    `state` is the sandbox's state. `path`, `query` and `body` are the checked values of `request`.
    `caller` is None for operations without authentication.
    """

    state: State
    operation: Operation
    request: Request
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    caller: Caller | None

    @property
    def user(self) -> Caller:
        """Return the caller. Raises Refusal 401 without credentials."""
        if self.caller is None:
            raise no_token()
        return self.caller

    @property
    def workroom(self) -> str | None:
        """Return the id in `X-Workroom-ID`, or None. Raises Refusal 422 if it is not a UUID."""
        named = self.request.header("x-workroom-id")
        if named is None:
            return None
        workroom = canonical(named)
        if workroom is None:
            raise Refusal(422, [invalid_uuid(("header", "X-Workroom-ID"), named)])
        return workroom


# A behaviour returns the JSON value of the success answer, or a complete Answer.
Behaviour = Callable[[Call], object]
Behaviours = Mapping[str, Behaviour]

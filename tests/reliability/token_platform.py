"""A platform that issues tokens, counts them, and refuses replaced ones."""

from __future__ import annotations

import threading
from typing import Any

from tests.reliability.fault_server import FaultServer, Line, Received, Step, answer

PASSWORD = "correct-horse-battery"
REFUSED = answer(401, {"detail": "token expired"})


class TokenPlatform(FaultServer):
    """Answers calls that carry the newest token; a renewal waits until `gate` is open."""

    def __init__(self, *, lifetime: float = 3600.0, crowd: int = 1) -> None:
        super().__init__(script=self._route)
        self.lifetime = lifetime
        self.valid = {"token-0"}
        self.issued = 0
        self.gate = threading.Event()
        self.gate.set()
        self.asked = threading.Event()
        # The first refusals wait for each other, so that a whole crowd holds the same old token.
        self.refusals = threading.Barrier(crowd)
        self._guard = threading.Lock()

    def _route(self, request: Received) -> Step:
        if request.target.startswith("/api/auth/"):
            return self.issue
        if request.bearer in self.valid:
            return answer(200, [{"bearer": request.bearer}])
        return self.refuse

    def refuse(self, line: Line) -> None:
        self.refusals.wait(10)
        REFUSED(line)

    def issue(self, line: Line) -> None:
        self.asked.set()
        self.gate.wait(10)
        with self._guard:
            self.issued += 1
            name = f"token-{self.issued}"
            self.valid = {name}
        answer(200, self.token(name))(line)

    def token(self, name: str) -> dict[str, Any]:
        return {
            "access_token": name,
            "token_type": "bearer",
            "expires_in": self.lifetime,
            "refresh_token": f"refresh-after-{name}",
        }

    @property
    def renewals(self) -> list[Received]:
        return [r for r in self.requests if r.target.startswith("/api/auth/")]

    @property
    def calls(self) -> list[Received]:
        return [r for r in self.requests if not r.target.startswith("/api/auth/")]

"""The platforms of the contract tests: a cassette, the sandbox, or a real one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from kamiwaza import KamiwazaClient
from kamiwaza.clock import Clock
from kamiwaza.sandbox import Sandbox, SandboxClock
from tests.contract.tape.scrubbing import BASE_URL, ORIGIN, PREFIX

# What `--live` may name: how the sandbox is made.
SANDBOXES: dict[str, Callable[[], Sandbox]] = {
    "current": Sandbox,
    "newer": partial(Sandbox, newer=True),
}
_VARIABLES = {
    "admin": ("KAMIWAZA_USERNAME", "KAMIWAZA_PASSWORD"),
    "user": ("KAMIWAZA_USER_USERNAME", "KAMIWAZA_USER_PASSWORD"),
}
PASSWORD = f"{PREFIX}password"


def placeholder(role: str) -> str:
    """Return what stands for the token of a role, `admin` or `user`, in replays."""
    return f"{PREFIX}access_token-{role}"


class Replayed:
    """No platform at all: cassettes answer. The clock stands where the sandbox's begins."""

    name = "replay"
    origin = ORIGIN
    sandbox: Sandbox | None = None

    def __init__(self) -> None:
        self.clock: Clock = SandboxClock()
        self.secrets: dict[str, str] = {}

    def options(self, role: str) -> dict[str, Any]:
        """Return the arguments of a client that acts as `role`."""
        return {**self.anonymous(), "token": placeholder(role)}

    def anonymous(self) -> dict[str, Any]:
        """Return the arguments of a client without credentials."""
        return {"base_url": BASE_URL, "clock": self.clock}

    def login(self, role: str) -> tuple[str, str]:
        """Return the name and the password of a role."""
        return role, PASSWORD

    def close(self) -> None:
        """End it."""


class Embedded:
    """A sandbox of the test's own, in this process."""

    name = "sandbox"
    origin = ORIGIN

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox: Sandbox | None = sandbox
        self.clock = sandbox.clock
        self._made = sandbox
        self._tokens = {role: sandbox.token(role, lifetime=1e9) for role in ("admin", "user")}
        self.secrets = {token: placeholder(role) for role, token in self._tokens.items()}

    def options(self, role: str) -> dict[str, Any]:
        """Return the arguments of a client that acts as `role`."""
        return {**self.anonymous(), "token": self._tokens[role]}

    def anonymous(self) -> dict[str, Any]:
        """Return the arguments of a client without credentials."""
        base_url, transport = self._made.base_url, self._made.transport
        return {"base_url": base_url, "transport": transport, "clock": self.clock}

    def login(self, role: str) -> tuple[str, str]:
        """Return the name and the password of a role."""
        return role, self._made.state.identity.users[role].password

    def close(self) -> None:
        """End it."""
        self._made.close()


class Real:
    """A platform on the network, with the credentials the environment has.

    `KAMIWAZA_USERNAME` and `KAMIWAZA_PASSWORD`, or `KAMIWAZA_API_KEY`, are the administrator's;
    `KAMIWAZA_USER_USERNAME` and `KAMIWAZA_USER_PASSWORD` those of somebody without that role.
    Tests that need what is not there are skipped.
    """

    name = "platform"
    sandbox: Sandbox | None = None

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._base_url = environment["KAMIWAZA_BASE_URL"]
        self.origin = self._base_url.rstrip("/").removesuffix("/api")
        self.clock = Clock()
        # Before the cassette begins: how a recording gets its tokens is no part of it.
        self._tokens = {role: self._token(role) for role in _VARIABLES if self._known(role)}
        self.secrets = {token: placeholder(role) for role, token in self._tokens.items()}
        for role, (name, password) in _VARIABLES.items():
            if name in environment:
                self.secrets[environment[name]] = role
            if password in environment:
                self.secrets[environment[password]] = PASSWORD

    def options(self, role: str) -> dict[str, Any]:
        """Return the arguments of a client that acts as `role`."""
        if role not in self._tokens:
            pytest.skip(f"recording as {role} needs {' and '.join(_VARIABLES[role])}")
        return {**self.anonymous(), "token": self._tokens[role]}

    def anonymous(self) -> dict[str, Any]:
        """Return the arguments of a client without credentials."""
        return {"base_url": self._base_url, "clock": self.clock}

    def login(self, role: str) -> tuple[str, str]:
        """Return the name and the password of a role."""
        missing = [name for name in _VARIABLES[role] if name not in self._environment]
        if missing:
            pytest.skip(f"recording as {role} needs {' and '.join(missing)}")
        name, password = (self._environment[name] for name in _VARIABLES[role])
        return name, password

    def _known(self, role: str) -> bool:
        has_login = all(name in self._environment for name in _VARIABLES[role])
        return has_login or (role == "admin" and "KAMIWAZA_API_KEY" in self._environment)

    def _token(self, role: str) -> str:
        key = self._environment.get("KAMIWAZA_API_KEY") if role == "admin" else None
        if key is not None:
            return key
        name, password = (self._environment[name] for name in _VARIABLES[role])
        with KamiwazaClient(self._base_url) as client:
            return client.auth.login(name, password).access_token.get_secret_value()

    def close(self) -> None:
        """End it."""


Platform = Replayed | Embedded | Real

"""Tokens for apps and tools that are started from a workroom."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import PrivateAttr

from kamiwaza.schemas._base import OpenEnum, Payload, Schema
from kamiwaza.schemas._secret import Secret
from kamiwaza.schemas.auth import after


class RuntimeTargetKind(StrEnum):
    """What is started."""

    RUNTIME_APP = "runtime_app"
    RUNTIME_TOOL = "runtime_tool"


class Issued(Schema):
    """Something that holds for `expires_in` seconds from the moment of the answer."""

    expires_in: int

    _received_at: datetime = PrivateAttr(default_factory=lambda: datetime.now(UTC))

    def received(self, epoch: float) -> Self:
        """Note the moment of the answer (seconds since 1970) and return this object."""
        self._received_at = datetime.fromtimestamp(epoch, UTC)
        return self

    @property
    def expires_at(self) -> datetime:
        """The moment it ends."""
        return after(self._received_at, self.expires_in)


class RuntimeLaunchRequest(Payload):
    """Body that asks for a code to start something with."""

    component: ClassVar[str | None] = "RuntimeLaunchRequest"

    target_id: str
    requested_workroom_id: str
    target_kind: OpenEnum[RuntimeTargetKind] | None = None
    launch_path: str | None = None


class RuntimeLaunch(Issued):
    """A code that can be exchanged once, soon; `expires_in` is seconds."""

    component: ClassVar[str | None] = "RuntimeLaunchResponse"

    launch_code: Secret
    launch_url: str | None = None


class RuntimeExchange(Payload):
    """Body that gives a code for tokens."""

    component: ClassVar[str | None] = "RuntimeLaunchExchangeRequest"

    launch_code: Secret


class RuntimeTokens(Issued):
    """Tokens of one app or tool in one workroom; lifetimes are seconds.

    The refresh token is replaced by every use, and a second use of it is refused.
    """

    component: ClassVar[str | None] = "RuntimeTokenResponse"

    access_token: Secret
    refresh_token: Secret
    refresh_expires_in: int | None = None
    token_type: str | None = None
    target_kind: OpenEnum[RuntimeTargetKind] | None = None
    target_id: str | None = None
    workroom_id: str | None = None

    @property
    def refresh_expires_at(self) -> datetime | None:
        """The moment the refresh token ends, None if the platform does not say."""
        if self.refresh_expires_in is None:
            return None
        return after(self._received_at, self.refresh_expires_in)

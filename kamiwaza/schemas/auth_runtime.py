"""Tokens for apps and tools that are started from a workroom."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import PrivateAttr

from kamiwaza.schemas._base import OpenEnum, Payload, Schema
from kamiwaza.schemas._secret import Secret, SecretInput
from kamiwaza.schemas.auth import after


class RuntimeTargetKind(StrEnum):
    """The kinds of targets that can be started."""

    RUNTIME_APP = "runtime_app"
    RUNTIME_TOOL = "runtime_tool"


class Issued(Schema):
    """Base of answers that are valid for `expires_in` seconds after they arrive."""

    expires_in: int

    _received_at: datetime = PrivateAttr(default_factory=lambda: datetime.now(UTC))

    def received(self, epoch: float) -> Self:
        """Record when the answer arrived and return this object.

        Args:
            epoch: the moment of the answer, in seconds since 1970 (UTC).
        """
        self._received_at = datetime.fromtimestamp(epoch, UTC)
        return self

    @property
    def expires_at(self) -> datetime:
        """When it expires."""
        return after(self._received_at, self.expires_in)


class RuntimeLaunchRequest(Payload):
    """Body that asks for a launch code."""

    component: ClassVar[str | None] = "RuntimeLaunchRequest"

    target_id: str
    requested_workroom_id: str
    target_kind: OpenEnum[RuntimeTargetKind] | None = None
    launch_path: str | None = None


class RuntimeLaunch(Issued):
    """A launch code. It can be exchanged once, within `expires_in` seconds."""

    component: ClassVar[str | None] = "RuntimeLaunchResponse"

    launch_code: Secret
    launch_url: str | None = None


class RuntimeExchange(Payload):
    """Body that exchanges a launch code for tokens."""

    component: ClassVar[str | None] = "RuntimeLaunchExchangeRequest"

    launch_code: SecretInput


class RuntimeTokens(Issued):
    """Tokens of one app or tool in one workroom; lifetimes are seconds.

    Each refresh returns a new refresh token. The platform refuses one that was used before.
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
        """When the refresh token expires; None if the platform does not say."""
        if self.refresh_expires_in is None:
            return None
        return after(self._received_at, self.refresh_expires_in)

"""Settings and health of retrieval for all workrooms."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Json, Payload, Schema


class OmniParseGlobalSettings(Schema):
    """How document parsers connect to others; True skips the check of certificates."""

    component: ClassVar[str | None] = "OmniParseGlobalSettings"

    force_insecure_model_ssl: bool = False
    force_insecure_transport_ssl: bool = False


class ContextGlobalSettings(Schema):
    """The settings of retrieval for all workrooms."""

    component: ClassVar[str | None] = "ContextGlobalSettings"

    omniparse: OmniParseGlobalSettings = Field(default_factory=OmniParseGlobalSettings)


class UpdateOmniParseGlobalSettings(Schema):
    """The settings of document parsers to change; None leaves a setting as it is."""

    component: ClassVar[str | None] = "UpdateOmniParseGlobalSettings"

    force_insecure_model_ssl: bool | None = None
    force_insecure_transport_ssl: bool | None = None


class UpdateContextGlobalSettings(Payload):
    """Body that changes the settings; `reason` is written to the audit log."""

    component: ClassVar[str | None] = "UpdateContextGlobalSettings"

    omniparse: UpdateOmniParseGlobalSettings | None = None
    reason: str | None = None


class ContextHealth(Schema):
    """The health of retrieval; `features` lists the features of this installation."""

    status: str | None = None
    service: str | None = None
    features: list[str] | dict[str, Json] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True if retrieval works."""
        return self.status == "healthy"

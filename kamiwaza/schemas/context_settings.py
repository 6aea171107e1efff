"""What holds for the retrieval of every workroom, and how it stands."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import Payload, Schema


class OmniParseGlobalSettings(Schema):
    """How parsers of documents reach others; `True` leaves certificates unchecked."""

    component: ClassVar[str | None] = "OmniParseGlobalSettings"

    force_insecure_model_ssl: bool = False
    force_insecure_transport_ssl: bool = False


class ContextGlobalSettings(Schema):
    """The settings of the whole platform."""

    component: ClassVar[str | None] = "ContextGlobalSettings"

    omniparse: OmniParseGlobalSettings = Field(default_factory=OmniParseGlobalSettings)


class UpdateOmniParseGlobalSettings(Schema):
    """The settings of parsers that are to change; None leaves one as it is."""

    component: ClassVar[str | None] = "UpdateOmniParseGlobalSettings"

    force_insecure_model_ssl: bool | None = None
    force_insecure_transport_ssl: bool | None = None


class UpdateContextGlobalSettings(Payload):
    """Body that changes the settings, and why."""

    component: ClassVar[str | None] = "UpdateContextGlobalSettings"

    omniparse: UpdateOmniParseGlobalSettings | None = None
    reason: str | None = None


class ContextHealth(Schema):
    """Whether retrieval works; `features` tells what this installation can do."""

    status: str | None = None
    service: str | None = None
    features: list[str] | dict[str, JsonValue] = Field(default_factory=list)

    @property
    def ok(self) -> bool:
        """True when it works."""
        return self.status == "healthy"

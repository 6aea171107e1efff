"""The kinds of connectors the sandbox knows, and what each of them shows. Nobody else's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: its accounts are connected `by` a code or a link."""

    name: str
    provider: str
    label: str
    by: str

    @property
    def manifest(self) -> dict[str, Any]:
        """What describes it."""
        return {"connector_type": self.name, "provider_label": self.label, "auth": self.by}

    @property
    def type(self) -> dict[str, Any]:
        """What it wants to know to be set up."""
        properties = {"client_id": {"type": "string"}, "client_secret": {"type": "string"}}
        return {
            "connector_type": self.name,
            "provider_id": self.provider,
            "provider_label": self.label,
            "auth_model": {"flow": self.by},
            "config_schema": {"type": "object", "properties": properties},
            "egress_allowlist": [f"{self.provider}.example"],
        }


KINDS: Mapping[str, Kind] = MappingProxyType({
    kind.name: kind
    for kind in (
        Kind("paperworks", "paperworks", "Paperworks", "device_code"),
        Kind("skydrawer", "skydrawer", "Skydrawer", "auth_url"),
    )
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing a connector shows; without content it is a container."""

    id: str
    label: str
    parent: str | None = None
    content: bytes | None = None
    mime_type: str = "text/plain"


_NOTES = tuple(
    Thing(f"note-{number}", f"Note {number}.txt", "folder-notes", b"Note %d\n" % number)
    for number in range(1, 8)
)
# A name that wants to be somewhere else, as somebody might have called a file.
HOSTILE = "../../../etc/Q3: report?.pdf"
THINGS: Mapping[str, tuple[Thing, ...]] = MappingProxyType({
    "files": (
        Thing("folder-notes", "Notes"),
        Thing("folder-empty", "Nothing yet"),
        Thing("report-q3", HOSTILE, None, b"%PDF-1.7\n" + b"quarter " * 400, "application/pdf"),
        *_NOTES,
    ),
    "mail": (Thing("mail-1", "Welcome", None, b"Welcome aboard.\n", "message/rfc822"),),
})  # fmt: skip
"""What every connector shows, by surface."""

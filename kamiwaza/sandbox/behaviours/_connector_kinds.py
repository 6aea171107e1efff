"""Kinds of connectors in the sandbox and the items each of them offers. All names are invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class ConnectorKind:
    """One kind of connector. `auth_flow` is `device_code` or `auth_url`."""

    name: str
    provider: str
    label: str
    auth_flow: str

    @property
    def manifest(self) -> dict[str, Any]:
        """Return the manifest in the connector catalog."""
        return {"connector_type": self.name, "provider_label": self.label, "auth": self.auth_flow}

    @property
    def type(self) -> dict[str, Any]:
        """Return the connector type with the schema of its settings."""
        properties = {"client_id": {"type": "string"}, "client_secret": {"type": "string"}}
        return {
            "connector_type": self.name,
            "provider_id": self.provider,
            "provider_label": self.label,
            "auth_model": {"flow": self.auth_flow},
            "config_schema": {"type": "object", "properties": properties},
            "egress_allowlist": [f"{self.provider}.example"],
        }


KINDS: Mapping[str, ConnectorKind] = MappingProxyType({
    kind.name: kind
    for kind in (
        ConnectorKind("paperworks", "paperworks", "Paperworks", "device_code"),
        ConnectorKind("skydrawer", "skydrawer", "Skydrawer", "auth_url"),
    )
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class ConnectorItem:
    """One item a connector offers. An item without content is a container."""

    id: str
    label: str
    parent: str | None = None
    content: bytes | None = None
    mime_type: str = "text/plain"


_NOTES = tuple(
    ConnectorItem(f"note-{number}", f"Note {number}.txt", "folder-notes", b"Note %d\n" % number)
    for number in range(1, 8)
)
# A file name that tries to leave its folder: clients must make it safe.
HOSTILE_NAME = "../../../etc/Q3: report?.pdf"
_REPORT = b"%PDF-1.7\n" + b"quarter " * 400
ITEMS: Mapping[str, tuple[ConnectorItem, ...]] = MappingProxyType({
    "files": (
        ConnectorItem("folder-notes", "Notes"),
        ConnectorItem("folder-empty", "Nothing yet"),
        ConnectorItem("report-q3", HOSTILE_NAME, None, _REPORT, "application/pdf"),
        *_NOTES,
    ),
    "mail": (ConnectorItem("mail-1", "Welcome", None, b"Welcome aboard.\n", "message/rfc822"),),
})  # fmt: skip
"""Items that every connector offers, by surface."""

"""The nodes that connectors show: folders, files, mails, events, ..."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, Schema


class ConnectorConstraint(Schema):
    """A limit of a node or surface, and the actions that help."""

    component: ClassVar[str | None] = "ConnectorConstraint"

    code: str | None = None
    message: str | None = None
    actions: list[str] = Field(default_factory=list)
    source_types: list[str] = Field(default_factory=list)
    metadata: JsonObject = Field(default_factory=dict)


class ConnectorContentHandle(Schema):
    """How to request the content of a node. Do not trust `filename`: the service chooses it."""

    component: ClassVar[str | None] = "ConnectorContentHandle"

    path: str | None = None
    method: str = "GET"
    query: dict[str, str] = Field(default_factory=dict)
    available: bool = True
    filename: str | None = None
    mime_type: str | None = None


class ConnectorSourceRef(Schema):
    """The reference by which imports find a node."""

    component: ClassVar[str | None] = "ConnectorSourceRef"

    connector_id: Id | None = None
    provider: str | None = None
    surface: str | None = None
    external_id: str
    container_id: str | None = None
    parent_id: str | None = None
    metadata: JsonObject = Field(default_factory=dict)


class ConnectorNode(Schema):
    """One node: a container, or something with content of `size_bytes`.

    `modified_at` is a text of the service; `freshness_token` changes when the content does.
    """

    component: ClassVar[str | None] = "ConnectorNode"

    id: str
    connector_id: Id
    surface: str
    label: str | None = None
    node_type: str | None = None
    provider: str | None = None
    is_container: bool = False
    container_id: str | None = None
    parent_id: str | None = None
    size_bytes: int | None = None
    mime_type: str | None = None
    modified_at: str | None = None
    freshness_token: str | None = None
    owner: str | None = None
    summary: str | None = None
    web_url: str | None = None
    content_handle: ConnectorContentHandle | None = None
    source_ref: ConnectorSourceRef | None = None
    constraints: list[ConnectorConstraint] = Field(default_factory=list)
    metadata: JsonObject = Field(default_factory=dict)

    @property
    def has_content(self) -> bool:
        """True if the content can be downloaded."""
        return self.content_handle is not None and self.content_handle.available

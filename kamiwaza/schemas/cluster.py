"""The cluster: its capabilities, health and configuration."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp


class ClusterCapabilities(Schema):
    """The capabilities of the cluster."""

    system_type: str | None = None
    os: str | None = None
    gpu_count: int | None = None
    available_platforms: list[str] = Field(default_factory=list)
    federation_count: int | None = None
    active_deployments: int | None = None
    ray_ready: bool | None = None
    local_node_id: str | None = None

    @property
    def has_gpus(self) -> bool:
        """True if the cluster has a GPU."""
        return bool(self.gpu_count)


class IssueSeverity(StrEnum):
    """The severity of an issue."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class DiagnoseIssue(Schema):
    """A problem that the platform found in itself.

    `fix_endpoint` and `fix_payload` are the repair that it proposes; the client never calls it.
    """

    component: ClassVar[str | None] = "DiagnoseIssue"

    id: str
    severity: OpenEnum[IssueSeverity] | None = None
    summary: str | None = None
    detail: JsonObject = Field(default_factory=dict)
    auto_fixable: bool | None = None
    fix_endpoint: str | None = None
    fix_payload: JsonObject | None = None

    @property
    def is_error(self) -> bool:
        """True if something does not work."""
        return self.severity == IssueSeverity.ERROR


class ClusterDiagnostics(Schema):
    """The findings of the platform's self-check."""

    component: ClassVar[str | None] = "ClusterDiagnostics"

    cluster_id: str | None = None
    timestamp: Timestamp | None = None
    has_issues: bool | None = None
    issues: list[DiagnoseIssue] = Field(default_factory=list)

    @property
    def errors(self) -> list[DiagnoseIssue]:
        """The issues that stop something from working."""
        return [issue for issue in self.issues if issue.is_error]

    @property
    def ok(self) -> bool:
        """True if there is no error; warnings are possible."""
        return not self.errors


class ClusterRuntimeConfig(Schema):
    """The runtime configuration of the cluster. The contract leaves its members open."""

    @property
    def settings(self) -> JsonObject:
        """All members by name."""
        return dict(self.model_extra or {})


class Hostname(Schema):
    """The object that some releases wrap the name of the host in."""

    hostname: str | None = None


class NodeStatus(Schema):
    """The state of the node that answers."""

    component: ClassVar[str | None] = "NodeStatus"

    status: str | None = None
    message: str | None = None
    node_id: str | None = None


class ExecutionGate(Schema):
    """The gate that decides which jobs may run. `type` is the path of its class."""

    component: ClassVar[str | None] = "ExecutionGateBindingResponse"

    type: str
    gate_name: str | None = None
    kind: str | None = None
    config: JsonObject = Field(default_factory=dict)


class ExecutionGateBinding(Payload):
    """Body that puts a gate in front of jobs."""

    component: ClassVar[str | None] = "ExecutionGateBindingRequest"

    type: str
    config: JsonObject | None = None


class AttributeType(StrEnum):
    """The type of the values of an attribute."""

    STRING = "string"
    INT = "int"
    BOOL = "bool"
    STRINGS = "string[]"


class AttributeAuthority(StrEnum):
    """The party that sets the values of an attribute."""

    LOCAL_ADMIN = "local_admin"
    SELF = "self"
    MESH_PEER = "mesh_peer"
    SYSTEM = "system"


class AttributeState(StrEnum):
    """The state of an attribute."""

    DECLARED = "declared"
    DEPRECATED = "deprecated"
    WITHDRAWN = "withdrawn"


class AttributeSchema(Schema):
    """An attribute that subjects may have."""

    component: ClassVar[str | None] = "AttributeSchema"

    name: str
    type: OpenEnum[AttributeType] | None = None
    authority: OpenEnum[AttributeAuthority] | None = None
    state: OpenEnum[AttributeState] | None = None
    sensitive: bool | None = None
    schema_version: str | None = None
    declared_by: str | None = None
    declared_at: Timestamp | None = None
    deprecated_at: Timestamp | None = None
    withdrawn_at: Timestamp | None = None


class AttributeSchemaList(Schema):
    """The envelope of a list of attributes."""

    component: ClassVar[str | None] = "AttributeSchemaListResponse"

    attributes: list[AttributeSchema] = Field(default_factory=list)
    schema_version: str | None = None


class AttributeDeclaration(Payload):
    """Body that declares an attribute."""

    component: ClassVar[str | None] = "AttributeSchemaDeclareRequest"

    type: OpenEnum[AttributeType]
    authority: OpenEnum[AttributeAuthority] | None = None
    sensitive: bool | None = None
    schema_version: str | None = None


class AttributeRemoval(Schema):
    """The state of a removed attribute, and the number of subjects that have a value."""

    state: OpenEnum[AttributeState] | None = None
    subjects_holding_value: int | None = None


class PairingResult(Schema):
    """The result of attaching or detaching the second node."""

    status: str | None = None
    message: str | None = None


class PairingRequest(Payload):
    """Body that names the second node and its SSH access."""

    component: ClassVar[str | None] = "TwoNodeAttachRequest"

    remote_host: str
    remote_user: str | None = None
    ssh_key_path: str | None = None
    models_root: str | None = None
    strict_host_key_checking: bool | None = None
    additional_env: dict[str, str] | None = None

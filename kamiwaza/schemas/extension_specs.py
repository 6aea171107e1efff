"""The specification of an extension: services, ports, resources, network, security."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar, TypeAlias

from pydantic import ConfigDict
from pydantic.alias_generators import to_camel

from kamiwaza.schemas._base import JsonObject, OpenEnum, OrMapping, OrUnset, Patch, Payload
from kamiwaza.schemas.extensions import ExtensionType
from kamiwaza_api.types import UNSET

Settings: TypeAlias = Sequence[JsonObject]
"""Objects in the form of the Kubernetes API."""


class PortProtocol(StrEnum):
    """The protocols of ports."""

    TCP = "TCP"
    UDP = "UDP"


class ExtensionPort(Payload):
    """A port on which a service listens."""

    component: ClassVar[str | None] = "ExtensionPort"

    container_port: int
    name: str | None = None
    protocol: OpenEnum[PortProtocol] | None = None


class ResourceSpec(Payload):
    """The requested and maximal resources of a service, such as `{"memory": "512Mi"}`."""

    component: ClassVar[str | None] = "ResourceSpec"

    limits: Mapping[str, str] | None = None
    requests: Mapping[str, str] | None = None


class ExtensionService(Payload):
    """One service of a new extension. Its address leads to the `primary` service."""

    component: ClassVar[str | None] = "ExtensionServiceSpec"
    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_camel)

    name: str
    image: str
    primary: bool | None = None
    replicas: int | None = None
    ports: Sequence[ExtensionPort] | None = None
    command: Sequence[str] | None = None
    args: Sequence[str] | None = None
    env: Settings | None = None
    resources: ResourceSpec | None = None
    persistence: JsonObject | None = None
    volumes: Settings | None = None
    volume_mounts: Settings | None = None
    health_check: JsonObject | None = None
    container_security_context: JsonObject | None = None
    automount_service_account_token: bool | None = None


class NetworkPolicySpec(Payload):
    """The network policy: the connections that an extension accepts."""

    component: ClassVar[str | None] = "NetworkPolicySpec"

    enabled: bool | None = None
    allow_external_access: bool | None = None
    allow_namespaces: Sequence[str] | None = None


class NetworkingSpec(Payload):
    """The ingress and the network policy of an extension."""

    component: ClassVar[str | None] = "NetworkingSpec"

    ingress_enabled: bool | None = None
    network_policy: NetworkPolicySpec | None = None
    path_prefix: str | None = None


class SecuritySpec(Payload):
    """The risk of an extension and its source. `risk_tier` is 0 (low) to 2 (high)."""

    component: ClassVar[str | None] = "SecuritySpec"

    risk_tier: int | None = None
    source_type: str | None = None
    verified: bool | None = None


class SandboxSpec(Payload):
    """The settings for containers that an extension starts; lifetimes are in seconds."""

    component: ClassVar[str | None] = "SandboxSpec"

    enabled: bool | None = None
    image_whitelist: Sequence[str] | None = None
    max_lifetime_seconds: int | None = None
    namespace: str | None = None
    persistence: bool | None = None
    resources: ResourceSpec | None = None
    service_name: str | None = None


class KamiwazaIntegrationSpec(Payload):
    """The settings with which an extension calls the platform."""

    component: ClassVar[str | None] = "KamiwazaIntegrationSpec"

    api_url: str | None = None
    public_api_url: str | None = None
    origin: str | None = None
    namespace: str | None = None
    use_auth: str | None = None


class CreateExtension(Payload):
    """Body that creates an extension; `extensions.create` describes each member."""

    component: ClassVar[str | None] = "CreateExtension"

    name: str
    type: OpenEnum[ExtensionType]
    version: str
    services: Sequence[OrMapping[ExtensionService]]
    annotations: Mapping[str, str] | None = None
    kamiwaza: OrMapping[KamiwazaIntegrationSpec] | None = None
    networking: OrMapping[NetworkingSpec] | None = None
    sandbox: OrMapping[SandboxSpec] | None = None
    security: OrMapping[SecuritySpec] | None = None
    workload_identity: OrMapping[JsonObject] | None = None
    workroom_id: str | None = None


class ImagePatch(Payload):
    """The new image of a service. Members that are left out stay."""

    component: ClassVar[str | None] = "ImagePatch"

    tag: str
    registry: str | None = None
    repository: str | None = None
    digest: str | None = None


class ServicePatch(Payload):
    """The changes of the service with this name. Members that are left out stay."""

    component: ClassVar[str | None] = "PatchServiceSpec"
    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_camel)

    name: str
    image: ImagePatch | None = None
    replicas: int | None = None
    env: Settings | None = None
    persistence: JsonObject | None = None
    volumes: Settings | None = None
    volume_mounts: Settings | None = None
    health_check: JsonObject | None = None
    container_security_context: JsonObject | None = None
    automount_service_account_token: bool | None = None


class PatchExtension(Patch):
    """Body that changes an extension."""

    component: ClassVar[str | None] = "PatchExtension"

    services: Sequence[OrMapping[ServicePatch]]
    annotations: OrUnset[Mapping[str, str] | None] = UNSET
    workload_identity: OrUnset[OrMapping[JsonObject] | None] = UNSET

"""What an extension is to be made of: services, ports, resources, network, security."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar, TypeAlias

from pydantic import ConfigDict
from pydantic.alias_generators import to_camel

from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload
from kamiwaza.schemas.extensions import ExtensionType

Settings: TypeAlias = Sequence[JsonObject]
"""Kubernetes objects, as its documentation has them."""


class PortProtocol(StrEnum):
    """The protocols a port speaks."""

    TCP = "TCP"
    UDP = "UDP"


class ExtensionPort(Payload):
    """A port a service listens on."""

    component: ClassVar[str | None] = "ExtensionPort"

    container_port: int
    name: str | None = None
    protocol: OpenEnum[PortProtocol] | None = None


class ResourceSpec(Payload):
    """What a service gets and may take, in Kubernetes' units: `{"memory": "512Mi"}`."""

    component: ClassVar[str | None] = "ResourceSpec"

    limits: Mapping[str, str] | None = None
    requests: Mapping[str, str] | None = None


class ExtensionService(Payload):
    """One service of a new extension; the `primary` one is what its address leads to."""

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
    """Who may talk to an extension."""

    component: ClassVar[str | None] = "NetworkPolicySpec"

    enabled: bool | None = None
    allow_external_access: bool | None = None
    allow_namespaces: Sequence[str] | None = None


class NetworkingSpec(Payload):
    """How an extension is reached."""

    component: ClassVar[str | None] = "NetworkingSpec"

    ingress_enabled: bool | None = None
    network_policy: NetworkPolicySpec | None = None
    path_prefix: str | None = None


class SecuritySpec(Payload):
    """How far an extension is trusted; `risk_tier` runs from 0 to 2."""

    component: ClassVar[str | None] = "SecuritySpec"

    risk_tier: int | None = None
    source_type: str | None = None
    verified: bool | None = None


class SandboxSpec(Payload):
    """Where an extension may start containers of its own; lifetimes are seconds."""

    component: ClassVar[str | None] = "SandboxSpec"

    enabled: bool | None = None
    image_whitelist: Sequence[str] | None = None
    max_lifetime_seconds: int | None = None
    namespace: str | None = None
    persistence: bool | None = None
    resources: ResourceSpec | None = None
    service_name: str | None = None


class KamiwazaIntegrationSpec(Payload):
    """How an extension finds the platform."""

    component: ClassVar[str | None] = "KamiwazaIntegrationSpec"

    api_url: str | None = None
    public_api_url: str | None = None
    origin: str | None = None
    namespace: str | None = None
    use_auth: str | None = None


class CreateExtension(Payload):
    """Body of a creation; see `extensions.create` for the meaning of each member."""

    component: ClassVar[str | None] = "CreateExtension"

    name: str
    type: OpenEnum[ExtensionType]
    version: str
    services: Sequence[ExtensionService]
    annotations: Mapping[str, str] | None = None
    kamiwaza: KamiwazaIntegrationSpec | None = None
    networking: NetworkingSpec | None = None
    sandbox: SandboxSpec | None = None
    security: SecuritySpec | None = None
    workload_identity: JsonObject | None = None
    workroom_id: str | None = None


class ImagePatch(Payload):
    """The image a service is to run from now on; what is not given stays."""

    component: ClassVar[str | None] = "ImagePatch"

    tag: str
    registry: str | None = None
    repository: str | None = None
    digest: str | None = None


class ServicePatch(Payload):
    """What is to change in the service of a name; what is not given stays."""

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


class PatchExtension(Payload):
    """Body of a change."""

    component: ClassVar[str | None] = "PatchExtension"

    services: Sequence[ServicePatch]
    annotations: Mapping[str, str] | None = None
    workload_identity: JsonObject | None = None

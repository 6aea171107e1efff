"""Deployments of models: requests and states."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, model_validator

from kamiwaza.schemas._base import Id, JsonObject, Number, OpenEnum, Payload, Schema, Timestamp


class DeploymentStatus(StrEnum):
    """The known states of a deployment; servers may send others."""

    UNINITIALIZED = "UNINITIALIZED"
    REQUESTED = "REQUESTED"
    DEPLOYING = "DEPLOYING"
    INITIALIZING = "INITIALIZING"
    DEPLOYED = "DEPLOYED"
    STOPPED = "STOPPED"
    FAILED = "FAILED"
    MUST_REDOWNLOAD = "MUST_REDOWNLOAD"
    ERROR = "ERROR"


class InstanceStatus(StrEnum):
    """The known states of an instance of a deployment."""

    UNINITIALIZED = "UNINITIALIZED"
    REQUESTED = "REQUESTED"
    COPYING_FILES = "COPYING_FILES"
    DEPLOYED = "DEPLOYED"


class RouteMode(StrEnum):
    """How requests reach a deployment."""

    SERVE_PROXY = "serve_proxy"
    DIRECT_ROOT = "direct_root"


class RouteTarget(StrEnum):
    """The component that answers the requests of a deployment."""

    RAY_SERVE = "ray_serve"
    K8S_SERVICE = "k8s_service"


class DeploymentOptions(Payload):
    """Options of a deployment; `DeploymentMembers` describes each member."""

    engine_name: str | None = None
    duration: int | None = None
    min_copies: int | None = None
    starting_copies: int | None = None
    max_copies: int | None = None
    location: str | None = None
    lb_port: int | None = None
    autoscaling: bool | None = None
    force_cpu: bool | None = None
    node_resource_type: str | None = None
    max_concurrent_requests: int | None = None
    vram_allocation: Number | None = None
    gpu_allocation: Number | None = None
    active_req_per_replica: int | None = None
    m_version: str | None = None
    engine: str | None = None
    container: str | None = None
    deployment_target: str | None = None
    runtime_env: Mapping[str, str | None] | None = None


class DeploymentRequest(DeploymentOptions):
    """Body of a deployment or of a memory estimate."""

    component: ClassVar[str | None] = "CreateModelDeployment"

    m_id: Id
    m_config_id: Id
    m_file_id: Id | None = None


class RoutingDetails(Schema):
    """The route from the gateway to a deployment."""

    component: ClassVar[str | None] = "ModelRoutingDetails"

    route_mode: OpenEnum[RouteMode] | None = None
    target_kind: OpenEnum[RouteTarget] | None = None
    target_ref: str | None = None


class ModelInstance(Schema):
    """One running copy of a deployment.

    Attributes:
        id: the id of the copy.
        deployment_id: the id of its deployment.
        deployed_at: the time of its start.
        container_id: the id of its container.
        node_id: the id of the node that it runs on.
        host_name: the name of that node.
        files_synced: True if the files of the model are on the node.
        listen_port: the port on which it listens.
        status: the state of the copy.
        extra_details: further facts from the platform.
    """

    component: ClassVar[str | None] = "ModelInstance"

    id: Id
    deployment_id: Id | None = None
    deployed_at: Timestamp | None = None
    container_id: str | None = None
    node_id: Id | None = None
    host_name: str | None = None
    files_synced: bool | None = None
    listen_port: int | None = None
    status: OpenEnum[InstanceStatus] | None = None
    extra_details: JsonObject | None = None

    @property
    def is_ready(self) -> bool:
        """True if this copy answers requests."""
        return (self.status or "").upper() == InstanceStatus.DEPLOYED


class Deployment(Schema):
    """A deployment of a model.

    `duration` is minutes, `vram_allocation` bytes, `gpu_allocation` and `gpu_memory_utilization`
    fractions of one, `allocated_capacity_gb` gigabytes, `context_window` tokens.

    Attributes:
        id: the id of the deployment.
        m_id: the id of the model.
        m_file_id: the id of the deployed file.
        m_config_id: the id of the configuration that it runs with.
        m_name: the name of the model.
        m_config_name: the name of the configuration.
        m_version: the version of the model.
        status: the state of the deployment.
        requested_at: the time of the request to deploy.
        created_at: the time of its creation.
        deployed_at: the time at which it became ready.
        last_success_at: the time of the last success.
        last_error_at: the time of the last error.
        last_error_code: the code of the last error, such as `OOM`.
        last_error_message: the text of the last error.
        engine: the engine in the words of older releases.
        engine_name: the engine that runs the model, such as `vllm` or `llamacpp`.
        container: the image of the container.
        duration: the minutes that it is to run.
        min_copies: the fewest copies that autoscaling keeps.
        starting_copies: the number of copies at the start.
        max_copies: the most copies that autoscaling starts.
        autoscaling: True if the platform changes the number of copies.
        active_req_per_replica: the running requests per copy that autoscaling aims at.
        max_concurrent_requests: the most requests that are answered at a time.
        runtime_env: variables of the environment by name.
        instances: the running copies.
        location: the place that it is deployed to.
        deployment_target: the kind of infrastructure that it is deployed to.
        node_resource_type: the kind of node that it runs on.
        node_name: the name of the node.
    """

    component: ClassVar[str | None] = "UIModelDeployment"

    id: Id
    m_id: Id | None = None
    m_file_id: Id | None = None
    m_config_id: Id | None = None
    m_name: str | None = None
    m_config_name: str | None = None
    m_version: str | None = None
    canonical_model_id: str | None = None
    status: OpenEnum[DeploymentStatus] | None = None

    requested_at: Timestamp | None = None
    created_at: Timestamp | None = None
    deployed_at: Timestamp | None = None
    last_success_at: Timestamp | None = None
    last_error_at: Timestamp | None = None
    last_error_code: str | None = None
    last_error_message: str | None = None
    health_details: JsonObject | None = None

    engine: str | None = None
    engine_name: str | None = None
    container: str | None = None
    duration: int | None = None
    min_copies: int | None = None
    starting_copies: int | None = None
    max_copies: int | None = None
    autoscaling: bool | None = None
    active_req_per_replica: int | None = None
    max_concurrent_requests: int | None = None
    runtime_env: dict[str, str | None] | None = None
    instances: list[ModelInstance] = Field(default_factory=list)

    location: str | None = None
    deployment_target: str | None = None
    single_node_mode: bool | None = None
    node_resource_type: str | None = None
    node_name: str | None = None
    host_ip: str | None = None
    spawner_process: JsonObject | None = None

    lb_port: int | None = None
    serve_path: str | None = None
    access_path: str | None = None
    access_path_prefix: str | None = None
    routing_details: RoutingDetails | None = None

    force_cpu: bool | None = None
    vram_allocation: Number | None = None
    gpu_allocation: Number | None = None
    gpu_memory_utilization: Number | None = None
    tensor_parallel_size: int | None = None
    topology: str | None = None
    sub_mode: str | None = None
    hardware_class: str | None = None
    sharing_class: str | None = None
    gpu_index: int | None = None
    gpu_vendor: str | None = None
    gpu_id: str | None = None
    allocated_capacity_gb: int | None = None

    owner_user_id: str | None = None
    workroom_id: str | None = None
    features: list[str] = Field(default_factory=list)
    capabilities: list[str] = Field(default_factory=list)
    tool_calling: JsonObject | None = None
    context_window: int | None = None

    @property
    def name(self) -> str:
        """The name of the deployed model; without one, the id of the deployment."""
        return self.m_name or str(self.id)

    @property
    def is_ready(self) -> bool:
        """True if the deployment answers requests."""
        return self._word == DeploymentStatus.DEPLOYED

    @property
    def is_failed(self) -> bool:
        """True if the deployment failed and does not recover by itself."""
        return self._word in (DeploymentStatus.FAILED, DeploymentStatus.MUST_REDOWNLOAD)

    @property
    def is_stopped(self) -> bool:
        """True if the deployment was stopped."""
        return self._word == DeploymentStatus.STOPPED

    @property
    def error(self) -> str | None:
        """The code and text of the last error; None if there is none or it is resolved."""
        words = [word for word in (self.last_error_code, self.last_error_message) if word]
        return ": ".join(words) if words and not self.is_ready else None

    @property
    def inference_model(self) -> str:
        """The name to send as `model` in an inference request."""
        return self.canonical_model_id or self.name

    @property
    def openai_path(self) -> str:
        """The path below the platform's origin where the OpenAI-compatible API is served."""
        path = (self.access_path or f"/runtime/models/{self.id}").rstrip("/")
        return path if path.endswith("/v1") else f"{path}/v1"

    @property
    def _word(self) -> str:
        return (self.status or "").upper()


class EngineOptions(Payload):
    """Body that starts Ray, the engine behind the deployments."""

    component: ClassVar[str | None] = "StartRayBody"

    runtime_env: JsonObject | None = None
    options: JsonObject | None = None


class ServingStatus(Schema):
    """Whether Ray, the engine behind the deployments, runs."""

    status: str | None = None

    @property
    def is_running(self) -> bool:
        """True if the engine runs."""
        return self.status == "running"

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, answer: object) -> object:
        """Accept a bare text as the whole answer; the contract allows it."""
        return {"status": answer} if isinstance(answer, str) else answer


class ServingHealth(Schema):
    """The health of one part that serves models; the platform publishes no shape."""

    name: str | None = None
    status: str | None = None
    deployment_id: str | None = None


class VRAMEstimate(Schema):
    """The memory that a deployment takes, under the platform's names of the parts."""

    @property
    def amounts(self) -> dict[str, float]:
        """The numbers of the estimate by name; amounts of memory are in bytes."""
        return {
            name: float(value)
            for name, value in (self.model_extra or {}).items()
            if isinstance(value, int | float) and not isinstance(value, bool)
        }

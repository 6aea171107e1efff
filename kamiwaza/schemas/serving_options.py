"""Options that `serving.deploy` and `serving.estimate_vram` share."""

from __future__ import annotations

from collections.abc import Mapping  # read at run time by the guard
from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions


class DeploymentMembers(TypedDict, total=False):
    """Options of a deployment. The platform chooses options that are missing or None.

    Attributes:
        engine_name: the engine to run the model in, such as `vllm` or `llamacpp`.
        duration: minutes that the deployment is to run. Default: the platform's own.
        min_copies: the fewest copies that autoscaling keeps.
        starting_copies: the number of copies to start with.
        max_copies: the most copies that autoscaling starts.
        location: the place to deploy to.
        lb_port: the port of the load balancer.
        autoscaling: True lets the platform change the number of copies.
        force_cpu: True keeps the deployment off the GPUs.
        node_resource_type: the kind of node to run on.
        max_concurrent_requests: the most requests that are answered at a time.
        vram_allocation: the memory of the GPU to reserve, in bytes.
        gpu_allocation: the fraction of a GPU to reserve, 0 to 1.
        active_req_per_replica: the running requests per copy that autoscaling aims at.
        m_version: the version of the model.
        engine: the engine in the words of older releases.
        container: the image of the container to run.
        deployment_target: the kind of infrastructure to deploy to.
        runtime_env: variables of the environment by name; None removes a variable.
    """

    engine_name: str | None
    duration: int | None
    min_copies: int | None
    starting_copies: int | None
    max_copies: int | None
    location: str | None
    lb_port: int | None
    autoscaling: bool | None
    force_cpu: bool | None
    node_resource_type: str | None
    max_concurrent_requests: int | None
    vram_allocation: float | None
    gpu_allocation: float | None
    active_req_per_replica: int | None
    m_version: str | None
    engine: str | None
    container: str | None
    deployment_target: str | None
    runtime_env: Mapping[str, str | None] | None


class DeploymentCallOptions(DeploymentMembers, CallOptions, total=False):
    """`DeploymentMembers`, and the options of the call."""

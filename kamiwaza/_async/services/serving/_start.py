"""Starting deployments: from a model's name to the handle of a running job."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import (
    accepted_id,
    default_config,
    deployment_snapshot,
    file_to_deploy,
    find_model,
)
from kamiwaza.naming.identifiers import id_of, is_uuid
from kamiwaza.operations.lifecycles import MODEL_DEPLOYMENT
from kamiwaza.schemas._base import Id
from kamiwaza.schemas.models import Model, ModelConfig, ModelFile
from kamiwaza.schemas.serving import (
    Deployment,
    DeploymentOptions,
    DeploymentRequest,
    VRAMEstimate,
)
from kamiwaza_api.api.models import get_model, list_model_configs, list_models
from kamiwaza_api.api.serving import (
    deploy_model,
    estimate_model_vram,
    get_deployment,
    stop_deployment,
)

if TYPE_CHECKING:
    from kamiwaza.operations.state import Snapshot


class AsyncDeployJob:
    """One deployment on its way up."""

    def __init__(self, service: AsyncStartMixin, deployment_id: UUID | str) -> None:
        """Hold what is asked and whom."""
        self._service = service
        self._id = deployment_id
        self._cancelled = False

    async def poll(self) -> Snapshot[Deployment]:
        """Look at the deployment once."""
        found = await self._service._call(get_deployment(self._id), Deployment)
        return deployment_snapshot(found, cancelled=self._cancelled)

    async def cancel(self) -> None:
        """Stop the deployment; that it is stopped then is no failure."""
        await self._service._call(stop_deployment(self._id), bool)
        self._cancelled = True


class AsyncStartMixin(AsyncBaseService):
    """Deploy models."""

    async def deploy(
        self,
        model: Model | UUID | str,
        *,
        config: ModelConfig | UUID | str | None = None,
        file: ModelFile | UUID | str | None = None,
        engine_name: str | None = None,
        duration: int | None = None,
        min_copies: int | None = None,
        starting_copies: int | None = None,
        max_copies: int | None = None,
        location: str | None = None,
        lb_port: int | None = None,
        autoscaling: bool | None = None,
        force_cpu: bool | None = None,
        node_resource_type: str | None = None,
        max_concurrent_requests: int | None = None,
        vram_allocation: float | None = None,
        gpu_allocation: float | None = None,
        active_req_per_replica: int | None = None,
        m_version: str | None = None,
        engine: str | None = None,
        container: str | None = None,
        deployment_target: str | None = None,
        runtime_env: Mapping[str, str | None] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[Deployment]:
        """Begin to deploy a model and return the handle; its `wait()` returns when it answers.

        `model` is a Model, an id or a hub name; `config` is its default configuration unless
        given; `file` is the quantization that was chosen, or the only one, unless given.
        `duration` is minutes, `vram_allocation` bytes, `gpu_allocation` a fraction of one; in
        `runtime_env` None takes a variable away. Requires: admin.
        Raises QuantizationError if several quantizations would do, RefusedError if the platform
        declines, InvalidArgumentError if there is no such model or configuration.
        """
        options = DeploymentOptions(
            engine_name=engine_name, duration=duration, min_copies=min_copies,
            starting_copies=starting_copies, max_copies=max_copies, location=location,
            lb_port=lb_port, autoscaling=autoscaling, force_cpu=force_cpu,
            node_resource_type=node_resource_type, vram_allocation=vram_allocation,
            max_concurrent_requests=max_concurrent_requests, gpu_allocation=gpu_allocation,
            active_req_per_replica=active_req_per_replica, m_version=m_version, engine=engine,
            container=container, deployment_target=deployment_target,
            runtime_env=None if runtime_env is None else dict(runtime_env),
        )  # fmt: skip
        body = await self._request_for(model, config, file, options)
        return self._watched(
            accepted_id(await self._call(deploy_model(body=body), Id | bool | None))
        )

    async def estimate_vram(
        self,
        model: Model | UUID | str,
        *,
        config: ModelConfig | UUID | str | None = None,
        file: ModelFile | UUID | str | None = None,
        engine_name: str | None = None,
        duration: int | None = None,
        min_copies: int | None = None,
        starting_copies: int | None = None,
        max_copies: int | None = None,
        location: str | None = None,
        lb_port: int | None = None,
        autoscaling: bool | None = None,
        force_cpu: bool | None = None,
        node_resource_type: str | None = None,
        max_concurrent_requests: int | None = None,
        vram_allocation: float | None = None,
        gpu_allocation: float | None = None,
        active_req_per_replica: int | None = None,
        m_version: str | None = None,
        engine: str | None = None,
        container: str | None = None,
        deployment_target: str | None = None,
        runtime_env: Mapping[str, str | None] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> VRAMEstimate:
        """Return the memory a deployment would take; nothing is deployed.

        Takes what `deploy` takes.
        """
        options = DeploymentOptions(
            engine_name=engine_name, duration=duration, min_copies=min_copies,
            starting_copies=starting_copies, max_copies=max_copies, location=location,
            lb_port=lb_port, autoscaling=autoscaling, force_cpu=force_cpu,
            node_resource_type=node_resource_type, vram_allocation=vram_allocation,
            max_concurrent_requests=max_concurrent_requests, gpu_allocation=gpu_allocation,
            active_req_per_replica=active_req_per_replica, m_version=m_version, engine=engine,
            container=container, deployment_target=deployment_target,
            runtime_env=None if runtime_env is None else dict(runtime_env),
        )  # fmt: skip
        body = await self._request_for(model, config, file, options)
        return await self._call(estimate_model_vram(body=body), VRAMEstimate)

    def watch(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Deployment]:
        """Return the handle of a deployment begun earlier or elsewhere; sends nothing."""
        return self._watched(id_of(deployment, "deployment"))

    def _watched(self, deployment_id: UUID | str) -> AsyncOperation[Deployment]:
        job = AsyncDeployJob(self, deployment_id)
        return AsyncOperation(
            MODEL_DEPLOYMENT,
            str(deployment_id),
            clock=self._transport.clock,
            poll=job.poll,
            cancel=job.cancel,
            key="serving.deployment",
        )

    async def _request_for(
        self,
        model: Model | UUID | str,
        config: ModelConfig | UUID | str | None,
        file: ModelFile | UUID | str | None,
        options: DeploymentOptions,
    ) -> DeploymentRequest:
        """Find out what was left open; nothing is asked that was given."""
        model_id, known = await self._model(model, needed=file is None)
        chosen = config if config is not None else await self._default_config(model_id)
        file_id = None if file is None else id_of(file, "file")
        if known is not None and file is None:
            file_id = file_to_deploy(known, None if isinstance(chosen, UUID | str) else chosen)
        return DeploymentRequest(
            **{name: getattr(options, name) for name in options.model_fields_set},
            m_id=model_id,
            m_config_id=id_of(chosen, "config"),
            m_file_id=file_id,
        )

    async def _model(
        self, model: Model | UUID | str, *, needed: bool
    ) -> tuple[UUID | str, Model | None]:
        """Return the model's id, and the model with its files where that is needed.

        A hub's search result has no id yet, and a model read without its files names none.
        """
        if isinstance(model, Model) and model.id is None:
            model = model.repo_id or model.name
        if isinstance(model, str) and not is_uuid(model):
            model = find_model(await self._call(list_models(load_files=True), list[Model]), model)
        model_id = id_of(model, "model")
        if isinstance(model, Model) and (model.m_files or model.is_external):
            return model_id, model
        return model_id, await self._call(get_model(model_id), Model) if needed else None

    async def _default_config(self, model_id: UUID | str) -> ModelConfig:
        found = await self._call(list_model_configs(model_id=model_id), list[ModelConfig])
        return default_config(found, model_id)

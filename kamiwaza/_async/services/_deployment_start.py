"""Starting deployments, for the services of deployments and of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast
from uuid import UUID

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.operations.shared_polling import AsyncSharedPolling
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import (
    accepted_id,
    default_config,
    deployment_snapshot,
    file_to_deploy,
    named_file,
    quantized_file,
)
from kamiwaza.domain.model_names import MODELS_WITH_FILES, configs_of
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of, name_given
from kamiwaza.operations.lifecycles import MODEL_DEPLOYMENT
from kamiwaza.schemas._base import Id
from kamiwaza.schemas.models import Model, ModelConfig, ModelFile
from kamiwaza.schemas.serving import (
    Deployment,
    DeploymentRequest,
    VRAMEstimate,
)
from kamiwaza.schemas.serving_options import DeploymentCallOptions, DeploymentMembers
from kamiwaza.serialization.json import decode
from kamiwaza_api.api.models import get_model, list_model_configs
from kamiwaza_api.api.serving import (
    deploy_model,
    estimate_model_vram,
    get_deployment,
    stop_deployment,
)

if TYPE_CHECKING:
    from kamiwaza.operations.state import Snapshot
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.serialization.received import Received


class AsyncDeployJob:
    """A deployment that is starting."""

    def __init__(self, service: AsyncStartMixin, deployment_id: UUID | str) -> None:
        """Hold the service to call and the id of the deployment."""
        self._service = service
        self._id = deployment_id
        self._cancelled = False

    async def poll(self) -> Snapshot[Deployment]:
        """Return the state of the deployment."""
        deployment = await self._service._call(get_deployment(self._id), Deployment)
        return deployment_snapshot(deployment, cancelled=self._cancelled)

    def read(self, row: JsonObject, received: Received) -> Snapshot[Deployment]:
        """Return the state in a row of the list of deployments."""
        return deployment_snapshot(decode(received, Deployment), cancelled=self._cancelled)

    async def cancel(self) -> None:
        """Stop the deployment; a stopped deployment then counts as cancelled, not as failed."""
        await self._service._call(stop_deployment(self._id), bool)
        self._cancelled = True


class AsyncStartMixin(AsyncBaseService):
    """Deploy models."""

    async def deploy(
        self,
        model: Model | UUID | str,
        *,
        quantization: str | None = None,
        config: ModelConfig | UUID | str | None = None,
        file: ModelFile | UUID | str | None = None,
        **options: Unpack[DeploymentCallOptions],
    ) -> AsyncOperation[Deployment]:
        """Start deploying a model and return the operation; its result is the deployment.

        `wait()` returns when the deployment answers requests. Options that you leave out are the
        platform's choice. Requires the admin role.

        Args:
            model: the model, its id, its repository on a hub, or its name.
            quantization: the downloaded quantization to deploy, in any spelling (`q4_k_m`).
                Default: the one that was chosen at the download, or the only one.
            config: the configuration to run with, its id or its name. Default: the default one of
                the model.
            file: the file to deploy, its id or its name, instead of a quantization; any part names
                a file in parts.
            options: how to run it, see `DeploymentMembers`, and the options of the call.

        Raises:
            QuantizationError: several quantizations are downloaded, or the named one is not;
                `choices` lists them.
            InvalidArgumentError: there is no such model or file, or more than one, or the model has
                no default configuration.
            RefusedError: the platform declined, for example for lack of capacity.
        """
        members = cast("DeploymentMembers", options)
        body = await self._request_for(model, quantization, config, file, members)
        return self._watched(
            accepted_id(await self._call(deploy_model(body=body), Id | bool | None))
        )

    async def estimate_vram(
        self,
        model: Model | UUID | str,
        *,
        quantization: str | None = None,
        config: ModelConfig | UUID | str | None = None,
        file: ModelFile | UUID | str | None = None,
        **options: Unpack[DeploymentCallOptions],
    ) -> VRAMEstimate:
        """Return an estimate of the memory a deployment takes; nothing is deployed.

        Args:
            model: the model, its id, its repository on a hub, or its name.
            quantization: the downloaded quantization to deploy, in any spelling (`q4_k_m`).
                Default: the one that was chosen at the download, or the only one.
            config: the configuration to run with, its id or its name. Default: the default one of
                the model.
            file: the file to deploy, its id or its name, instead of a quantization; any part names
                a file in parts.
            options: how to run it, see `DeploymentMembers`, and the options of the call.

        Raises:
            QuantizationError: several quantizations are downloaded, or the named one is not;
                `choices` lists them.
            InvalidArgumentError: there is no such model or file, or more than one, or the model has
                no default configuration.
        """
        members = cast("DeploymentMembers", options)
        body = await self._request_for(model, quantization, config, file, members)
        return await self._call(estimate_model_vram(body=body), VRAMEstimate)

    def watch(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Deployment]:
        """Return the operation of a deployment that is starting; sends nothing.

        Args:
            deployment: the deployment or its id.
        """
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
            shared=AsyncSharedPolling(self._transport, "serving.get_deployment", job.read),
        )

    async def _request_for(
        self,
        model: Model | UUID | str,
        quantization: str | None,
        config: ModelConfig | UUID | str | None,
        file: ModelFile | UUID | str | None,
        members: DeploymentMembers,
    ) -> DeploymentRequest:
        """Return the request body. Only members that the caller did not pass are looked up."""
        if quantization is not None and file is not None:
            raise InvalidArgumentError("pass quantization or file, not both")
        file_name = None if file is None else name_given(file)
        resolved = await self._model(
            model, chosen=file_name is not None or quantization is not None
        )
        file_id = id_of(file, "file") if file is not None and file_name is None else None
        if file_id is None and not isinstance(resolved, Model):
            resolved = await self._call(get_model(resolved), Model)
        settings = await self._config(id_of(resolved, "model"), config)
        if file_id is None and isinstance(resolved, Model):
            file_id = _file_id(resolved, quantization, file_name, settings)
        return DeploymentRequest(
            **members,
            m_id=id_of(resolved, "model"),
            m_config_id=id_of(settings, "config"),
            m_file_id=file_id,
        )

    async def _model(self, model: Model | UUID | str, *, chosen: bool) -> Model | UUID | str:
        """Return the model with its files if that is known, else its id.

        A model in your hands may be older than a download, so it is read again if you chose a file.
        """
        if (name := name_given(model)) is not None:
            return await self._named(name, MODELS_WITH_FILES, "model")
        complete = isinstance(model, Model) and bool(model.m_files or model.is_external)
        return model if complete and not chosen else id_of(model, "model")

    async def _config(
        self, model_id: UUID | str, config: ModelConfig | UUID | str | None
    ) -> ModelConfig | UUID | str:
        """Return a configuration as it was given, the one of a name, or the default one."""
        if config is not None:
            name = name_given(config)
            if name is None:
                return config
            return await self._named(name, configs_of(model_id), "config")
        configs = await self._call(list_model_configs(model_id=model_id), list[ModelConfig])
        return default_config(configs, model_id)


def _file_id(
    model: Model,
    quantization: str | None,
    name: str | None,
    config: ModelConfig | UUID | str,
) -> UUID | str | None:
    if name is not None:
        return named_file(model, name)
    if quantization is not None:
        return quantized_file(model, quantization)
    return file_to_deploy(model, None if isinstance(config, UUID | str) else config)

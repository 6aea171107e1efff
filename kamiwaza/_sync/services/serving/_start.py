# Written by scripts/unasync.py from kamiwaza/_async/services/serving/_start.py: edit that.
"""Starting deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast
from uuid import UUID

from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.services._base import BaseService
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
    DeploymentRequest,
    VRAMEstimate,
)
from kamiwaza.schemas.serving_options import DeploymentCallOptions, DeploymentMembers
from kamiwaza_api.api.models import get_model, list_model_configs, list_models
from kamiwaza_api.api.serving import (
    deploy_model,
    estimate_model_vram,
    get_deployment,
    stop_deployment,
)

if TYPE_CHECKING:
    from kamiwaza.operations.state import Snapshot


class DeployJob:
    """A deployment that is starting."""

    def __init__(self, service: StartMixin, deployment_id: UUID | str) -> None:
        """Hold the service to call and the id of the deployment."""
        self._service = service
        self._id = deployment_id
        self._cancelled = False

    def poll(self) -> Snapshot[Deployment]:
        """Return the state of the deployment."""
        found = self._service._call(get_deployment(self._id), Deployment)
        return deployment_snapshot(found, cancelled=self._cancelled)

    def cancel(self) -> None:
        """Stop the deployment; a stopped deployment then counts as cancelled, not as failed."""
        self._service._call(stop_deployment(self._id), bool)
        self._cancelled = True


class StartMixin(BaseService):
    """Deploy models."""

    def deploy(
        self,
        model: Model | UUID | str,
        *,
        config: ModelConfig | UUID | str | None = None,
        file: ModelFile | UUID | str | None = None,
        **options: Unpack[DeploymentCallOptions],
    ) -> Operation[Deployment]:
        """Start deploying a model and return the operation; its result is the deployment.

        `wait()` returns when the deployment answers requests. Options that you leave out are the
        platform's choice. Requires the admin role.

        Args:
            model: the model, its id, its repository on a hub, or its name.
            config: the configuration to run with, or its id. Default: the default one of the model.
            file: the file to deploy, or its id. Default: the chosen or only one of the model.
            options: how to run it, see `DeploymentMembers`, and the options of the call.

        Raises:
            QuantizationError: several quantizations are downloaded; `choices` lists them.
            InvalidArgumentError: there is no such model, or no default configuration.
            RefusedError: the platform declined, for example for lack of capacity.
        """
        members = cast("DeploymentMembers", options)
        body = self._request_for(model, config, file, members)
        return self._watched(accepted_id(self._call(deploy_model(body=body), Id | bool | None)))

    def estimate_vram(
        self,
        model: Model | UUID | str,
        *,
        config: ModelConfig | UUID | str | None = None,
        file: ModelFile | UUID | str | None = None,
        **options: Unpack[DeploymentCallOptions],
    ) -> VRAMEstimate:
        """Return an estimate of the memory a deployment takes; nothing is deployed.

        Args:
            model: the model, its id, its repository on a hub, or its name.
            config: the configuration to run with, or its id. Default: the default one of the model.
            file: the file to deploy, or its id. Default: the chosen or only one of the model.
            options: how to run it, see `DeploymentMembers`, and the options of the call.

        Raises:
            QuantizationError: several quantizations are downloaded; `choices` lists them.
            InvalidArgumentError: there is no such model, or no default configuration.
        """
        members = cast("DeploymentMembers", options)
        body = self._request_for(model, config, file, members)
        return self._call(estimate_model_vram(body=body), VRAMEstimate)

    def watch(
        self, deployment: Deployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[Deployment]:
        """Return the operation of a deployment that is starting; sends nothing.

        Args:
            deployment: the deployment or its id.
        """
        return self._watched(id_of(deployment, "deployment"))

    def _watched(self, deployment_id: UUID | str) -> Operation[Deployment]:
        job = DeployJob(self, deployment_id)
        return Operation(
            MODEL_DEPLOYMENT,
            str(deployment_id),
            clock=self._transport.clock,
            poll=job.poll,
            cancel=job.cancel,
            key="serving.deployment",
        )

    def _request_for(
        self,
        model: Model | UUID | str,
        config: ModelConfig | UUID | str | None,
        file: ModelFile | UUID | str | None,
        members: DeploymentMembers,
    ) -> DeploymentRequest:
        """Return the request body, looking up only what the caller left open."""
        model_id, known = self._model(model, needed=file is None)
        chosen = config if config is not None else self._default_config(model_id)
        file_id = None if file is None else id_of(file, "file")
        if known is not None and file is None:
            file_id = file_to_deploy(known, None if isinstance(chosen, UUID | str) else chosen)
        return DeploymentRequest(
            **members,
            m_id=model_id,
            m_config_id=id_of(chosen, "config"),
            m_file_id=file_id,
        )

    def _model(self, model: Model | UUID | str, *, needed: bool) -> tuple[UUID | str, Model | None]:
        """Return the model's id, and the model with its files if `needed`.

        A search result of a hub has no id yet, and a model that was read without files lists none.
        """
        if isinstance(model, Model) and model.id is None:
            model = model.repo_id or model.name
        if isinstance(model, str) and not is_uuid(model):
            model = find_model(self._call(list_models(load_files=True), list[Model]), model)
        model_id = id_of(model, "model")
        if isinstance(model, Model) and (model.m_files or model.is_external):
            return model_id, model
        return model_id, self._call(get_model(model_id), Model) if needed else None

    def _default_config(self, model_id: UUID | str) -> ModelConfig:
        found = self._call(list_model_configs(model_id=model_id), list[ModelConfig])
        return default_config(found, model_id)

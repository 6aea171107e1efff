# Written by scripts/unasync.py from kamiwaza/_async/services/models/_download_and_deploy.py: edit that.
"""Downloading a model and deploying it, as one operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack, cast

from pydantic_core import to_jsonable_python

from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.services._deployment_start import StartMixin
from kamiwaza._sync.services.models._download import DownloadMixin
from kamiwaza._sync.services.models._download_then_deploy import DownloadThenDeploy
from kamiwaza.arguments.call_options import CALL_OPTIONS
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.operations.lifecycles import MODEL_DOWNLOAD_AND_DEPLOYMENT
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.serving import Deployment
from kamiwaza.schemas.serving_options import DeploymentCallOptions, DeploymentMembers
from kamiwaza_api.api.serving import list_deployments

_KEY = "models.download_and_deploy"


class DownloadAndDeployMixin(DownloadMixin):
    """Download models and deploy them."""

    def download_and_deploy(
        self,
        model: Model | str,
        *,
        quantization: str | None = None,
        files: Sequence[str] | None = None,
        hub: str | None = None,
        version: str | None = None,
        config: str | None = None,
        **options: Unpack[DeploymentCallOptions],
    ) -> Operation[Deployment]:
        """Start downloading a model, deploy it, and return one operation for both.

        Its result is the deployment. The platform does the download, but the client starts the
        deployment when the files have arrived: wait for the operation, or continue with its token
        in another process. A model that is downloaded already is deployed at once. If the
        deployment fails, the files stay on the platform. Requires the admin role.

        Args:
            model: the name of the repository on the hub, or a model that has one.
            quantization: the quantization to download and deploy, in any spelling (`q4_k_m`). You
                can leave it out if the repository has only one.
            files: the names of the files to download, instead of a quantization.
            hub: the hub. Default: the one of the model, or Hugging Face.
            version: the version or branch of the repository. Default: the one of the model, or the
                newest.
            config: the name or id of the configuration to run with. Default: the default one.
            options: how to run it, see `DeploymentMembers`, and the options of the call.

        Raises:
            QuantizationError: several quantizations fit, or none; `choices` lists them.
            InvalidArgumentError: the repository has no files, or you gave both `quantization` and
                `files`.
            RefusedError: the platform declined the download.
        """
        download = self.download(
            model, quantization=quantization, files=files, hub=hub, version=version
        )
        members = {n: v for n, v in options.items() if n not in CALL_OPTIONS and v is not None}
        if config is not None:
            members["config"] = config
        return self._both(download, to_jsonable_python(members), resumed=False)

    def _resume_both(self, repo: str, start_values: Mapping[str, object]) -> Operation[Deployment]:
        """Return the operation of a download and deployment that was started elsewhere."""
        values = dict(start_values)
        members = values.pop("deploy", None)
        if not isinstance(members, dict):
            raise InvalidArgumentError("token: this is not the token of an operation")
        return self._both(self._resume(repo, values), members, resumed=True)

    def _both(
        self, download: Operation[Model], members: dict[str, Any], *, resumed: bool
    ) -> Operation[Deployment]:
        start = StartMixin(self._transport)
        options = dict(members)
        config = options.pop("config", None)

        def deploy(model: Model) -> Operation[Deployment]:
            return start.deploy(model, config=config, **cast("DeploymentMembers", options))

        def running(model: Model) -> Operation[Deployment] | None:
            request = list_deployments(model_id=id_of(model, "model"))
            deployments = self._call(request, list[Deployment])
            live = [one for one in deployments if not (one.is_stopped or one.is_failed)]
            return start.watch(live[0]) if live else None

        steps = DownloadThenDeploy(download, deploy, running, resumed=resumed)
        return Operation(
            MODEL_DOWNLOAD_AND_DEPLOYMENT,
            download.id,
            clock=self._transport.clock,
            poll=steps.poll,
            cancel=steps.cancel,
            key=_KEY,
            start_values={**download.start_values, "deploy": members},
        )

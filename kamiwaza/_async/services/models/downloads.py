"""Downloads of models from a hub to the platform."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.model_names import DOWNLOADS, MODELS
from kamiwaza.domain.repository import repository_of
from kamiwaza.errors import RefusedError
from kamiwaza.naming.identifiers import id_of, name_given
from kamiwaza.schemas.downloads import (
    BulkDownloadCancelResponse,
    DeploymentTrigger,
    DownloadStarted,
    ModelDownloadCancelResponse,
    ModelDownloadRequest,
    PendingDeployments,
    StaleDeploymentsCleanup,
)
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_files import ModelDownloadStatus, ModelFile
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.models import (
    cancel_all_downloads,
    cancel_model_download,
    cleanup_stale_deployments,
    deploy_after_download,
    download_and_deploy_model,
    download_model,
    get_model_files_download_status,
    get_pending_deployments,
)
from kamiwaza_api.types import UNSET


class AsyncModelDownloadsService(AsyncBaseService):
    """`client.models.downloads`: the platform's own calls for downloads from a hub.

    `client.models.download` chooses the files and gives you an operation to wait for.
    """

    async def start(
        self,
        model: Model | str,
        *,
        hub: str | None = None,
        version: str | None = None,
        files_to_download: Sequence[str] | None = None,
        deploy_after_download: bool | None = None,
        novice_selected_context: int | None = None,
        deployment_target: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DownloadStarted:
        """Start downloading files of a repository and return their ids.

        Args:
            model: the name of the repository, or a model that has one.
            hub: the hub, such as `HubsHf`. Default: the platform's own.
            version: the version or branch of the repository. Default: the newest.
            files_to_download: the names of the files. Default: the platform chooses.
            deploy_after_download: True deploys the model when its files have arrived.
            novice_selected_context: the context length in tokens to deploy with.
            deployment_target: the kind of infrastructure to deploy to.

        Raises:
            RefusedError: the platform declined; the text is the platform's.
        """
        body = ModelDownloadRequest(
            model=repository_of(model),
            version=version,
            hub=hub,
            files_to_download=files_to_download,
            deploy_after_download=deploy_after_download,
            novice_selected_context=novice_selected_context,
            deployment_target=deployment_target,
        )
        return _accepted(body.model, await self._call(download_model(body=body), DownloadStarted))

    async def start_and_deploy(
        self,
        model: Model | str,
        *,
        hub: str | None = None,
        version: str | None = None,
        files_to_download: Sequence[str] | None = None,
        deploy_after_download: bool = True,
        novice_selected_context: int | None = None,
        deployment_target: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DownloadStarted:
        """Start downloading files of a repository; the platform then deploys the model.

        Requires the admin role.

        Args:
            model: the name of the repository, or a model that has one.
            hub: the hub, such as `HubsHf`. Default: the platform's own.
            version: the version or branch of the repository. Default: the newest.
            files_to_download: the names of the files. Default: the platform chooses.
            deploy_after_download: True deploys the model when its files have arrived.
            novice_selected_context: the context length in tokens to deploy with.
            deployment_target: the kind of infrastructure to deploy to.

        Raises:
            RefusedError: the platform declined; the text is the platform's.
        """
        body = ModelDownloadRequest(
            model=repository_of(model),
            version=version,
            hub=hub,
            files_to_download=files_to_download,
            deploy_after_download=deploy_after_download,
            novice_selected_context=novice_selected_context,
            deployment_target=deployment_target,
        )
        answer = await self._call(download_and_deploy_model(body=body), DownloadStarted)
        return _accepted(body.model, answer)

    async def deploy_if_ready(
        self,
        model: Model | UUID | str,
        *,
        options: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DeploymentTrigger:
        """Deploy a model if its download is complete.

        Requires the admin role.

        Args:
            model: the model, its id, or its name on the hub.
            options: settings of the deployment; the contract leaves them open.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        body = UNSET if options is None else options
        return await self._call(
            deploy_after_download(await self._id(model, MODELS, "model"), body=body),
            DeploymentTrigger,
        )

    async def cancel(
        self,
        file: ModelFile | ModelDownloadStatus | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> ModelDownloadCancelResponse:
        """Stop the download of one file; the answer is false if there was none to stop.

        Args:
            file: the file, its row in `list`, its id, or its name in `list`.

        Raises:
            InvalidArgumentError: no download, or more than one, has this name.
            ResourceNotFoundError: there is no such file.
        """
        return await self._call(
            cancel_model_download(await self._id(file, DOWNLOADS, "file")),
            ModelDownloadCancelResponse,
        )

    async def cancel_all(
        self, *, model: Model | UUID | str | None = None, **call_options: Unpack[CallOptions]
    ) -> BulkDownloadCancelResponse:
        """Stop all downloads, or those of one model; `ok` of the answer is True if all stopped.

        Args:
            model: the model, its id, its repository on a hub or its name. Default: every model.
        """
        model_id = None if model is None else await self._id(model, MODELS, "model")
        request = cancel_all_downloads(model_id=model_id)
        return await self._call(request, BulkDownloadCancelResponse)

    async def pending_deployments(self, **call_options: Unpack[CallOptions]) -> PendingDeployments:
        """Return the running downloads and the deployments that wait for them."""
        return await self._call(get_pending_deployments(), PendingDeployments)

    async def cleanup_stale(self, **call_options: Unpack[CallOptions]) -> StaleDeploymentsCleanup:
        """Remove deployments that wait for a download that is not running.

        Requires the admin role.
        """
        return await self._call(cleanup_stale_deployments(), StaleDeploymentsCleanup)

    async def list(
        self,
        *,
        model: Model | UUID | str | None = None,
        files: Iterable[ModelFile | ModelDownloadStatus | UUID | str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[ModelDownloadStatus]:
        """Return the downloads that the platform lists.

        The platform removes a download some time after its end. A missing row does not mean success
        or failure.

        Args:
            model: the model, its id, its repository on a hub or its name, to return its downloads
                only.
            files: files, their ids or their names, to return their downloads only.
        """
        of_model = None if model is None else str(await self._id(model, MODELS, "model"))
        rows = await self._call(get_model_files_download_status(), list[ModelDownloadStatus])
        wanted = None if files is None else {_key(file) for file in files}
        return ItemList(
            row
            for row in rows
            if of_model in (None, str(row.m_id))
            and (wanted is None or not wanted.isdisjoint((str(row.id), row.name)))
        )


def _key(file: ModelFile | ModelDownloadStatus | UUID | str) -> str:
    """Return the id of a file, or its name if that was given."""
    return name_given(file) or str(id_of(file, "files"))


def _accepted(model: str, answer: DownloadStarted) -> DownloadStarted:
    if not answer.result:
        raise RefusedError(f"download of {model}: {answer.message or 'refused without a reason'}")
    return answer

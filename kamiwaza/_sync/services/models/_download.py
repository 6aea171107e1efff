# Written by scripts/unasync.py from kamiwaza/_async/services/models/_download.py: edit that.
"""Downloading a model: the choice of its files, and the operation to wait for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.services.models._download_follower import DownloadFollower
from kamiwaza._sync.services.models._search import SearchMixin
from kamiwaza._sync.services.models.downloads import ModelDownloadsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.model_download_monitor import DownloadMonitor
from kamiwaza.domain.model_download_plan import DownloadPlan, plan_download
from kamiwaza.domain.repository import repository_of
from kamiwaza.errors import InvalidArgumentError, RefusedError
from kamiwaza.operations.lifecycles import MODEL_DOWNLOAD
from kamiwaza.operations.state import OperationState, Snapshot
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_files import HUGGING_FACE, HubModelFileSearch, ModelFile
from kamiwaza_api.api.models import search_hub_model_files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


class DownloadMixin(SearchMixin):
    """Download models from a hub to the platform."""

    def download(
        self,
        model: Model | str,
        *,
        quantization: str | None = None,
        files: Sequence[str] | None = None,
        hub: str | None = None,
        version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[Model]:
        """Start downloading a model and return the operation; its result is the model.

        The platform does the download, so it continues when you stop waiting. Files that the
        platform already has, or is downloading, are not requested again: a second call follows the
        first download.

        Args:
            model: the name of the repository on the hub, or a model that has one.
            quantization: the quantization to download, in any spelling (`q4_k_m`). You can leave it
                out if the repository has only one.
            files: the names of the files to download, instead of a quantization.
            hub: the hub. Default: the one of the model, or Hugging Face.
            version: the version or branch of the repository. Default: the one of the model, or the
                newest.

        Raises:
            QuantizationError: several quantizations fit, or none; `choices` lists them.
            InvalidArgumentError: the repository has no files, or you gave both `quantization` and
                `files`.
            RefusedError: the platform declined the download.
        """
        repo = repository_of(model)
        if quantization is not None and files is not None:
            raise InvalidArgumentError("give quantization or files, not both")
        if not isinstance(model, str):
            hub, version = hub or model.hub, version or model.version
        body = HubModelFileSearch(hub=hub or HUGGING_FACE, model=repo, version=version)
        offered = self._call(search_hub_model_files(body=body), list[ModelFile])
        local = self.find(repo)
        plan = plan_download(repo, offered, local, quantization=quantization, files=files)
        if local is not None and plan.is_done:
            return self._finished(plan, local)
        ids = self._begin(plan, hub or HUGGING_FACE, version)
        return self._follow(plan, ids)

    def _begin(self, plan: DownloadPlan, hub: str, version: str | None) -> list[UUID | str]:
        """Request the files that are not under way; return the ids of all files to wait for."""
        if not plan.to_request:
            return [*plan.active_ids]
        started = ModelDownloadsService(self._transport).start(
            plan.repo, hub=hub, version=version, files_to_download=plan.to_request
        )
        ids = started.files or self._ids_by_name(plan)
        if not ids:
            raise RefusedError(f"download of {plan.repo}: the platform named no file to watch")
        return [*plan.active_ids, *ids]

    def _ids_by_name(self, plan: DownloadPlan) -> list[UUID | str]:
        local = self.find(plan.repo)
        files = local.files if local is not None else []
        return [file.id for file in files if file.id and file.name in plan.to_request]

    def _finished(self, plan: DownloadPlan, local: Model) -> Operation[Model]:
        model = local.remember_choice(plan.chosen)
        done = Snapshot(OperationState.SUCCEEDED, "complete", model, fraction=1.0)
        files = [file.id for file in model.files if file.id and file.name in plan.wanted]
        follower = self._follower(plan, [])
        return Operation(
            MODEL_DOWNLOAD,
            plan.repo,
            clock=self._transport.clock,
            poll=follower.poll,
            initial=done,
            key="models.download",
            start_values=plan.start_values(files),
        )

    def _follow(self, plan: DownloadPlan, ids: Sequence[UUID | str]) -> Operation[Model]:
        follower = self._follower(plan, ids)
        return Operation(
            MODEL_DOWNLOAD,
            plan.repo,
            clock=self._transport.clock,
            poll=follower.poll,
            cancel=follower.cancel,
            key="models.download",
            start_values=plan.start_values(ids),
        )

    def _resume(self, repo: str, start_values: Mapping[str, object]) -> Operation[Model]:
        """Return the operation of a download that was started elsewhere."""
        return self._follow(*DownloadPlan.from_start_values(repo, start_values))

    def _follower(self, plan: DownloadPlan, ids: Sequence[UUID | str]) -> DownloadFollower:
        monitor = DownloadMonitor(ids, started=self._transport.clock.monotonic(), sizes=plan.sizes)
        return DownloadFollower(self._transport, plan, monitor)

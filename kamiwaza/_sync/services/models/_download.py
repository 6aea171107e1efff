# Written by scripts/unasync.py from kamiwaza/_async/services/models/_download.py: edit that.
"""Downloading a model: which files, and how it goes."""

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
    """Fetch models from a hub to the platform."""

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
        """Start downloading a repository's model and return the job; its result is the model.

        `quantization` (`q4_k_m`, in any spelling) may be left out where there is one only;
        `files` names files instead. What the platform already has or is fetching is not asked
        for again, so that a second call follows the first. Raises QuantizationError with the
        choices, InvalidArgumentError for a repository without files, RefusedError if the
        platform does not want to.
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
        """Ask for the files nobody fetches yet; return the ids of all that have to arrive."""
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
        """Return the handle of a download that was begun elsewhere."""
        return self._follow(*DownloadPlan.from_start_values(repo, start_values))

    def _follower(self, plan: DownloadPlan, ids: Sequence[UUID | str]) -> DownloadFollower:
        monitor = DownloadMonitor(ids, started=self._transport.clock.monotonic(), sizes=plan.sizes)
        return DownloadFollower(self._transport, plan, monitor)

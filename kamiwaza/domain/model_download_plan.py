"""Planning the download of a model to the platform. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.model_files import choose_files, first_weights, named_files
from kamiwaza.schemas.model_files import DownloadState, ModelFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kamiwaza.schemas.model import Model

_UNDER_WAY = frozenset({DownloadState.QUEUED, DownloadState.DOWNLOADING})


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """The files of one download.

    `chosen` is the file to deploy afterwards. `to_request` are the names of the files to request,
    and `active_ids` the ids of those already downloading. `sizes` are the bytes of the missing
    files by name. `wanted` are the names of all files.
    """

    repo: str
    chosen: str | None
    to_request: tuple[str, ...] = ()
    active_ids: tuple[UUID | str, ...] = ()
    sizes: Mapping[str, int] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()

    @property
    def is_done(self) -> bool:
        """True if the platform has all files."""
        return not self.to_request and not self.active_ids

    def start_values(self, ids: Iterable[UUID | str]) -> dict[str, object]:
        """Return the values that another process needs to follow the files with these ids."""
        files = sorted({str(file_id) for file_id in ids})
        return {"chosen": self.chosen, "files": files, "sizes": dict(self.sizes)}

    @classmethod
    def from_start_values(
        cls, repo: str, start_values: Mapping[str, object]
    ) -> tuple[Self, list[UUID | str]]:
        """Return the plan and the file ids in the values of a token.

        Raises:
            InvalidArgumentError: the values name no files.
        """
        chosen, files, sizes = (start_values.get(name) for name in ("chosen", "files", "sizes"))
        texts = files if isinstance(files, list) else []
        ids = [_id(text) for text in texts if isinstance(text, str) and text]
        if not ids:
            raise InvalidArgumentError(f"token: it names no files of {repo}")
        known = dict(sizes) if isinstance(sizes, dict) else {}
        plan = cls(repo, chosen if isinstance(chosen, str) else None, sizes=known)
        return plan, ids


def plan_download(
    repo: str,
    offered: Sequence[ModelFile],
    local: Model | None,
    *,
    quantization: str | None = None,
    files: Sequence[str] | None = None,
) -> DownloadPlan:
    """Compare the files of the hub with those of the platform.

    Args:
        repo: the name of the repository on the hub.
        offered: the files on the hub.
        local: the model on the platform; None: it is not registered.
        quantization: the quantization to download. Default: the only one.
        files: the names of the files to download. Default: chosen by quantization.

    Raises:
        QuantizationError: it is not clear which files are meant.
        InvalidArgumentError: the repository does not have the files, or has no files.
    """
    here = {file.name: file for file in (local.files if local is not None else [])}
    # A platform without access to a hub still lists the files that it has.
    there = {file.name: file for file in offered} or here
    if not there:
        raise InvalidArgumentError(f"there is no repository {repo} on the hub, or it is empty")
    if files is None:
        wanted = choose_files(there, quantization, repo=repo)
    else:
        wanted = named_files(there, files, repo=repo)
    if not wanted:
        raise InvalidArgumentError(f"{repo} has nothing to download")
    open_ = [name for name in wanted if name not in here or not here[name].is_downloaded]
    active = {name: here[name].id for name in open_ if _is_under_way(here.get(name))}
    return DownloadPlan(
        repo=repo,
        chosen=first_weights(wanted),
        to_request=tuple(name for name in open_ if name not in active),
        active_ids=tuple(key for key in active.values() if key is not None),
        sizes={name: size for name in open_ if (size := there[name].size)},
        wanted=tuple(wanted),
    )


def _is_under_way(file: ModelFile | None) -> bool:
    return file is not None and file.id is not None and file.state in _UNDER_WAY


def _id(text: str) -> UUID | str:
    try:
        return UUID(text)
    except ValueError:
        return text

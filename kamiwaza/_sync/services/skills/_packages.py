# Written by scripts/unasync.py from kamiwaza/_async/services/skills/_packages.py: edit that.
"""Packages of skills: into the library and out of it again."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.skills import Skill, SkillLibraryExportRequest, SkillSummary
from kamiwaza_api.api.skills import (
    export_skill_package,
    export_skills_bundle,
    get_skill_package,
    import_skill_package,
)
from kamiwaza_api.types import File

if TYPE_CHECKING:
    from kamiwaza.files.download_result import DownloadResult

_ZIP = "application/zip"


class SkillPackagesMixin(BaseService):
    """Import packages, download and export them."""

    def import_package(
        self,
        file: str | os.PathLike[str] | bytes | BinaryIO | Iterator[bytes] | File,
        *,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Skill:
        """Import a package, a ZIP file with one folder, and return the skill, a draft.

        `file` is its path, its content, an open binary file, an iterator of bytes, or a `File`
        of one of these; it is read while it is sent. `progress` is as for downloads. Not
        repeated after a lost answer: look through `list` then. Raises BadRequestError for what
        is no package.
        """
        request = import_skill_package(body={"file": _package(file)})
        return self._upload(request, Skill, progress=progress)

    def download_package(
        self,
        skill: SkillSummary | UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Download the package of a skill (or of its id) to `path`.

        In a folder it gets the name the platform gives it. The other arguments are those of
        `client.raw.download`. Raises DownloadError for what keeps the file from being there, and
        ResourceNotFoundError if there is no such skill.
        """
        return self._download(
            get_skill_package(id_of(skill, "skill")),
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    def export(
        self,
        skill: SkillSummary | UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Export a skill (or that of an id) for another library, as a ZIP file at `path`.

        Takes and raises what `download_package` does.
        """
        return self._download(
            export_skill_package(id_of(skill, "skill")),
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    def export_many(
        self,
        skills: Iterable[SkillSummary | UUID | str],
        path: str | os.PathLike[str] | BinaryIO,
        *,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Export 1 to 100 skills (or those of ids) as one ZIP file at `path`.

        In a folder it gets the name the platform gives it. A bundle is made anew each time, so
        that one that breaks off begins again.
        """
        body = SkillLibraryExportRequest(skill_ids=[id_of(skill, "skills") for skill in skills])
        return self._download(
            export_skills_bundle(body=body),
            path,
            resume=False,
            progress=progress,
            overwrite=overwrite,
        )


def _package(
    file: str | os.PathLike[str] | bytes | BinaryIO | Iterator[bytes] | File,
) -> os.PathLike[str] | BinaryIO | Iterator[bytes] | File:
    """Return a file of a form: a text is a path here, and bytes need a name."""
    if isinstance(file, str):
        return Path(file)
    if isinstance(file, bytes | bytearray):
        return File(payload=io.BytesIO(file), file_name="skill.zip", mime_type=_ZIP)
    return file

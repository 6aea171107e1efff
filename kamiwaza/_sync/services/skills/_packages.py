# Written by scripts/unasync.py from kamiwaza/_async/services/skills/_packages.py: edit that.
"""Importing, downloading and exporting the packages of skills."""

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
        """Import a package as a new skill and return the skill, which is a draft.

        The file is read while it is sent. The call is not repeated if its answer is lost; check
        with `find` whether the skill exists.

        Args:
            file: a ZIP file with one folder: a path, the bytes, an open binary file, an iterator
                of bytes, or a `File` of one of these.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.

        Raises:
            BadRequestError: the file is not a package.
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
        """Download the package of a skill to a file.

        Args:
            skill: the skill or its id.
            path: a file, a folder, or an open binary file. In a folder the file gets the name the
                platform gives it.
            resume: False starts again instead of continuing an interrupted download.
            connections: the number of parallel connections. Default: as the client decides.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.
            expected_sha256: the SHA-256 the file must have, as 64 hexadecimal digits. Default:
                not checked.
            overwrite: True replaces a file that exists.

        Raises:
            DownloadError: the file could not be written, or is not the expected one.
            ResourceNotFoundError: there is no such skill.
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
        """Export a skill to a ZIP file that another library can import.

        Args:
            skill: the skill or its id.
            path: a file, a folder, or an open binary file. In a folder the file gets the name the
                platform gives it.
            resume: False starts again instead of continuing an interrupted download.
            connections: the number of parallel connections. Default: as the client decides.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.
            expected_sha256: the SHA-256 the file must have, as 64 hexadecimal digits. Default:
                not checked.
            overwrite: True replaces a file that exists.

        Raises:
            DownloadError: the file could not be written, or is not the expected one.
            ResourceNotFoundError: there is no such skill.
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
        """Export several skills to one ZIP file.

        The platform creates the file anew for every call, so an interrupted export starts again
        from the beginning.

        Args:
            skills: 1 to 100 skills or their ids.
            path: a file, a folder, or an open binary file. In a folder the file gets the name the
                platform gives it.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.
            overwrite: True replaces a file that exists.

        Raises:
            DownloadError: the file could not be written.
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
    """Return the file as a form field: a text is a path, and bytes get a file name."""
    if isinstance(file, str):
        return Path(file)
    if isinstance(file, bytes | bytearray):
        return File(payload=io.BytesIO(file), file_name="skill.zip", mime_type=_ZIP)
    return file

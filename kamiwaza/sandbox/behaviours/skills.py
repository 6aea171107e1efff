"""Skills as packages: imported as ZIP files and downloaded again."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..clock import stamp
from ..message import Refusal
from ..parts import file_answer

if TYPE_CHECKING:
    from ..call import Behaviours, Call
    from ..form import Upload


def import_skill_package(call: Call) -> object:
    """Keep a package as a draft. 400 if it is no ZIP file with one folder."""
    upload: Upload = call.body["file"]
    entries = _entries(upload.content)
    root = PurePosixPath(entries[0]).parts[0]
    skill_id = str(call.state.new_id())
    call.state.packages[skill_id] = upload.content
    return {
        "id": skill_id,
        "name": root,
        "display_name": root,
        "description": "",
        "category": "general",
        "status": "draft",
        "content_checksum": hashlib.sha256(upload.content).hexdigest(),
        "package_summary": _summary(root, entries, len(upload.content)),
        "created_by": call.user.user.sub,
        "created_at": stamp(call.state.now),
    }


def _entries(content: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = sorted(package.namelist())
    except zipfile.BadZipFile:
        names = []
    if len({PurePosixPath(name).parts[0] for name in names}) != 1:
        raise Refusal(400, "A skill package is a ZIP file with one folder")
    return names


def _summary(root: str, entries: list[str], size: int) -> dict[str, object]:
    folders = {PurePosixPath(name).parts[1] for name in entries if len(name.split("/")) > 2}
    return {
        "root_dir": root,
        "entries": entries,
        "package_size_bytes": size,
        "has_scripts": "scripts" in folders,
        "has_references": "references" in folders,
        "has_assets": "assets" in folders,
    }


def get_skill_package(call: Call) -> object:
    """Return a package as it was imported, or a part of it."""
    content = call.state.packages.get(str(call.path["skill_id"]))
    if content is None:
        raise Refusal(404, "Skill not found")
    name = f"{PurePosixPath(_entries(content)[0]).parts[0]}.zip"
    return file_answer(call.request, content, name=name, media_type="application/zip")


BEHAVIOURS: Behaviours = {
    "skills.import_skill_package": import_skill_package,
    "skills.get_skill_package": get_skill_package,
}

"""Skills: imported as ZIP packages, listed, changed and exported."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._front_matter import front_matter
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.contract.form_bodies import Upload
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.file_answers import file_answer
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_EDITABLE = (
    "display_name", "category", "classification", "status", "trigger", "inputs", "metadata",
)  # fmt: skip
_STATES = ("draft", "published", "archived")
# A fixed time keeps the archive the same, byte for byte.
_ARCHIVE_TIME = (1980, 1, 1, 0, 0, 0)
_SKILL = "SKILL.md"
_STATUS_OPERATION = "skills.get_skill"


def import_skill_package(call: Call) -> object:
    """Import a package as a draft. 400 unless it is a ZIP file with one folder and a SKILL.md."""
    upload = call.body["file"]
    content = upload.content if isinstance(upload, Upload) else b""
    entries = _entries(content)
    root = PurePosixPath(entries[0]).parts[0]
    described = _skill_metadata(content, root)
    name = str(described.get("name") or root)
    skill_id = str(call.state.new_id())
    call.state.packages[skill_id] = content
    return _store(call).put(
        skill_id,
        {
            "id": skill_id,
            "name": name,
            "display_name": str(described.get("display_name") or name),
            "description": str(described.get("description") or ""),
            "category": str(described.get("category") or "general"),
            "status": "draft",
            "tags": _tags(described.get("tags")),
            "content_checksum": hashlib.sha256(content).hexdigest(),
            "package_summary": _summary(root, entries, len(content)),
            "created_by": call.user.user.sub,
            "created_at": stamp(call.state.now),
        },
    )


def _skill_metadata(content: bytes, root: str) -> dict[str, Any]:
    """Return the metadata of SKILL.md. Members below `metadata.kamiwaza` take precedence."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        try:
            text = package.read(f"{root}/{_SKILL}")
        except (KeyError, RuntimeError, ValueError, OSError, zipfile.BadZipFile, zlib.error):
            raise Refusal(400, f"A skill package has a {_SKILL} in its folder") from None
    members = front_matter(text.decode("utf-8", "replace"))
    metadata = members.get("metadata")
    extra = metadata if isinstance(metadata, dict) else {}
    best = extra.get("kamiwaza")
    return {**members, **extra, **(best if isinstance(best, dict) else {})}


def _tags(value: object) -> list[str]:
    return [str(tag) for tag in value] if isinstance(value, list) else [str(value)] if value else []


def _entries(content: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = sorted(package.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        names = []
    if len({"".join(PurePosixPath(name).parts[:1]) for name in names}) != 1:
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


def get(call: Call) -> object:
    """Return a skill, or the state of a publication with this id."""
    skill_id = str(call.path["skill_id"])
    if skill_id not in _store(call) and call.state.long_operations.find(
        _STATUS_OPERATION, skill_id
    ):
        return _generic_operations.poll(_STATUS_OPERATION, call)
    return _skill(call)


def update(call: Call) -> object:
    """Change the members in the body, null included. 422 for an unknown status."""
    skill_id = str(call.path["skill_id"])
    if skill_id not in _store(call) and not call.body:
        return _generic_operations.begin("skills.publication", call)
    record, given = _skill(call), _editable_members(call.body)
    if given.get("status", "draft") not in _STATES:
        sentence = f"Value error, one of {', '.join(_STATES)}"
        requested = given["status"]
        raise Refusal(
            422, [validation_error("value_error", ("body", "status"), sentence, requested)]
        )
    required = {name for name in ("display_name", "category") if given.get(name, "") is None}
    record.update({name: value for name, value in given.items() if name not in required})
    record["updated_at"] = stamp(call.state.now)
    return shaped(call, record)


def _editable_members(body: Any) -> Record:
    return {name: value for name, value in body.items() if name in _EDITABLE}


def delete(call: Call) -> object:
    """Delete a skill with its package."""
    skill_id = str(call.path["skill_id"])
    if skill_id not in _store(call) and call.state.long_operations.find(
        _STATUS_OPERATION, skill_id
    ):
        return _generic_operations.cancel(_STATUS_OPERATION, call)
    _store(call).take(skill_id)
    del call.state.packages[skill_id]
    return Answer(204)


def list_all(call: Call) -> object:
    """Return the skills that the query selects."""
    matches = _store(call).where(category=call.query["category"], status=call.query["status"])
    tag, text = call.query["tag"], (call.query["q"] or "").lower()
    return page_of(
        call,
        [
            record
            for record in matches
            if (tag is None or tag in record["tags"])
            and text in f"{record['name']} {record['display_name']} {record['description']}".lower()
        ],
    )


def get_skill_package(call: Call) -> object:
    """Return a package, or a range of it."""
    content = call.state.packages.get(str(call.path["skill_id"]))
    if content is None:
        raise Refusal(404, "Skill not found")
    name = f"{PurePosixPath(_entries(content)[0]).parts[0]}.zip"
    return file_answer(call.request, content, name=name, media_type="application/zip")


def export_bundle(call: Call) -> object:
    """Return the packages of several skills in one archive. 404 if one is unknown."""
    bundle = io.BytesIO()
    with zipfile.ZipFile(bundle, "w") as archive:
        for skill_id in dict.fromkeys(map(str, call.body["skill_ids"])):
            name = f"{_store(call).get(skill_id)['name']}-{skill_id[:8]}.zip"
            archive.writestr(zipfile.ZipInfo(name, _ARCHIVE_TIME), call.state.packages[skill_id])
    content = bundle.getvalue()
    return file_answer(call.request, content, name="skills.zip", media_type="application/zip")


def _skill(call: Call) -> Record:
    return _store(call).get(call.path["skill_id"])


def _store(call: Call) -> Store:
    return call.state.stores.of("skills.skill", "Skill")


BEHAVIOURS: Behaviours = {
    "skills.import_skill_package": import_skill_package,
    "skills.list_skills": list_all,
    "skills.get_skill": get,
    "skills.update_skill_metadata": update,
    "skills.delete_skill": delete,
    "skills.get_skill_package": get_skill_package,
    "skills.export_skill_package": get_skill_package,
    "skills.export_skills_bundle": export_bundle,
}

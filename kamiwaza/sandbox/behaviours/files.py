"""Model files, registered and on the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._rendering import file as render
from kamiwaza.sandbox.behaviours._rendering import hub_file
from kamiwaza.sandbox.behaviours.models import add_file
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def list_model_files(call: Call) -> object:
    """Return every registered file."""
    return [render(call.state, record) for record in call.state.models.files.values()]


def get_model_file(call: Call) -> object:
    """Return one file."""
    return render(call.state, call.state.models.file(call.path["model_file_id"]))


def create_model_file(call: Call) -> object:
    """Register a file that belongs to no model yet."""
    body = call.body
    record = add_file(call.state, None, body["name"], body.get("size") or 0, given=body)
    return render(call.state, record)


def delete_model_file(call: Call) -> object:
    """Remove a file. 409 while its download runs."""
    record = call.state.models.file(call.path["model_file_id"])
    if record.is_active:
        raise Refusal(409, "Model file is being downloaded")
    del call.state.models.files[record.id]
    return {"message": "Model file deleted", "id": str(record.id)}


def search_hub_model_files(call: Call) -> object:
    """Return the files of a hub repository. An unknown one has none."""
    repository = call.state.hub.find(call.body["model"])
    return [] if repository is None else [hub_file(item) for item in repository.files]


def get_model_file_memory_usage(call: Call) -> object:
    """Return a file's size in bytes as a bare number."""
    return call.state.models.file(call.path["model_file_id"]).size


BEHAVIOURS: Behaviours = {
    "models.list_model_files": list_model_files,
    "models.get_model_file": get_model_file,
    "models.create_model_file": create_model_file,
    "models.delete_model_file": delete_model_file,
    "models.search_hub_model_files": search_hub_model_files,
    "models.get_model_file_memory_usage": get_model_file_memory_usage,
}

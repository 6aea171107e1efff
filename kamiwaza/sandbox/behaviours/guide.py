"""Model guide: one recommendation per hub repository."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from kamiwaza.sandbox.clock import START_TIME, stamp
from kamiwaza.sandbox.state import model_hub

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.model_repositories import Repository


def get_model_guides(call: Call) -> object:
    """Return the guide's entries."""
    del call
    return [_entry(repository) for repository in model_hub.CATALOGUE]


def _entry(repository: Repository) -> dict[str, object]:
    files = [file for file in repository.files if file.name.endswith((".gguf", ".safetensors"))]
    least = min(file.size for file in files)
    gguf = bool(repository.naming)
    return {
        "id": str(uuid5(NAMESPACE_URL, repository.id)),
        "base_model_id": repository.id,
        "name": repository.name,
        "producer": repository.author,
        "context_length": str(repository.context),
        "use_case": [repository.purpose],
        "size_category": "small" if repository.billions < 4 else "large",
        "quality_overall": "good",
        "score_average": min(90.0, 40.0 + repository.billions),
        "variants": [
            {
                "platform": ["cpu", "nvidia"] if gguf else "nvidia",
                "variant_repo": repository.id,
                "variant_type": "gguf" if gguf else "safetensors",
                "recommended_file": files[0].name if gguf else None,
                "minimum_vram": max(1, least // 1_000_000_000),
            }
        ],
        "description": repository.description,
        "guide_version": "1",
        "created_timestamp": stamp(START_TIME),
        "modified_timestamp": None,
    }


def import_model_guide(call: Call) -> object:
    """Return that the shipped guide is imported."""
    return {"imported": len(model_hub.CATALOGUE), "replaced": bool(call.query["replace"])}


def refresh_model_guide(call: Call) -> object:
    """Return that the guide is up to date."""
    del call
    return {"refreshed": True, "count": len(model_hub.CATALOGUE)}


BEHAVIOURS: Behaviours = {
    "models.get_model_guides": get_model_guides,
    "models.import_model_guide": import_model_guide,
    "models.refresh_model_guide": refresh_model_guide,
}

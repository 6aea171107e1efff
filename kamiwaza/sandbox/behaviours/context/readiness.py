"""Readiness of the context service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context._readiness import Readiness

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def get_context_readiness(call: Call) -> object:
    """Return the readiness of every part."""
    readiness = Readiness.of(call)
    parts = {name: readiness.part(name) for name in readiness.PARTS}
    graph = {**parts["graph"], "capacity_available": parts["graph"]["state"] == "ready"}
    members = {
        **parts,
        "graph": graph,
        "can_index_semantic_lexical": readiness.can_index,
        "degradation_reasons": readiness.reasons,
    }
    return shaped(call, members)


def get_audio_readiness(call: Call) -> object:
    """Return whether audio can be transcribed."""
    audio = Readiness.of(call).part("audio")
    ready = audio["state"] == "ready"
    members = {
        "ready": ready,
        "code": "ready" if ready else "transcription_unavailable",
        "message": "Recordings can be transcribed" if ready else str(audio["reason"]),
        "details": {"state": audio["state"]},
        "remediation": None if ready else "Deploy a model that transcribes",
    }
    return shaped(call, members)


BEHAVIOURS: Behaviours = {
    "context.get_context_readiness": get_context_readiness,
    "context.get_audio_readiness": get_audio_readiness,
}

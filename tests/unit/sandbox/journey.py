"""Steps that many tests begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from kamiwaza.sandbox import SandboxClock

REPO = "Qwen/Qwen3-0.6B-GGUF"
FILE = "Qwen3-0.6B-Q4_K_M.gguf"


def download(
    http: httpx.Client, clock: SandboxClock, *names: str, seconds: float = 60
) -> tuple[str, str]:
    """Download files of the small model and return the ids of the model and its configuration."""
    wanted = list(names or (FILE,))
    started = http.post("/models/download/", json={"model": REPO, "files_to_download": wanted})
    assert started.json()["result"] is True
    clock.advance(seconds)
    [model] = [item["id"] for item in http.get("/models/").json() if item["repo_modelId"] == REPO]
    [config] = http.get("/model_configs/", params={"model_id": model}).json()
    return model, config["id"]

"""Where the baseline of the last version is, and what belongs to it."""

from __future__ import annotations

from pathlib import Path

from scripts.contract.layout import REPOSITORY

ROOT = REPOSITORY / "tests" / "compatibility"
DECLARED = ROOT / "declared_breaks.yaml"
SURFACE = "surface.pyi"
# Typed programs, and tests that replay cassettes, as they were in that version.
PROGRAMS, REPLAYS, CASSETTES = "programs", "replays", "cassettes"
# The main job, and calls with forms, streams, uploads and long operations.
REPLAYED = (
    "auth",
    "catalog_datasets",
    "context_files",
    "models_downloads",
    "openai",
    "serving",
    "workrooms",
)


def baseline() -> Path:
    """Return the folder of the last version, which is the only one with a digit first."""
    (folder,) = (path for path in ROOT.iterdir() if path.is_dir() and path.name[0].isdigit())
    return folder

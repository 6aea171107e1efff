"""The paths of the pipeline's files below one root."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
TEMPLATES = Path(__file__).resolve().parent / "templates"
PACKAGE = "kamiwaza_api"


@dataclass(frozen=True, slots=True)
class Layout:
    """Name the files the pipeline reads and writes, relative to `root`."""

    root: Path = REPOSITORY

    @property
    def openapi(self) -> Path:
        """Return the path of the reviewed contract."""
        return self.root / "openapi.yaml"

    @property
    def lock(self) -> Path:
        """Return the path of the name lock."""
        return self.root / "scripts" / "contract" / "names.lock.json"

    @property
    def source(self) -> Path:
        """Return the path of the hash and size of the published document."""
        return self.root / "scripts" / "contract" / "source.json"

    @property
    def overlays(self) -> Path:
        """Return the folder of overlay files, applied in the order of their names."""
        return self.root / "scripts" / "contract" / "overlays"

    @property
    def package(self) -> Path:
        """Return the folder of the generated package."""
        return self.root / "generated" / PACKAGE

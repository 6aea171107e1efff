"""The design as a test: who imports whom, how large things are, what is documented."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kamiwaza"
WRITTEN = [
    path
    for folder in (PACKAGE, ROOT / "scripts")
    for path in sorted(folder.rglob("*.py"))
    if "_sync" not in path.parts
]
HALVES = sorted(PACKAGE.rglob("*.py"))

# From the bottom to the top; a module may import its own layer and those below.
LAYERS = [
    "_version logger clock collector redaction download_errors error_parts errors error_status"
    " error_body hints inflate quantization release",
    "arguments config serialization progress screens pages page_tokens waiting processes events streams"
    " schemas deploying recommending"
    " inference operation_tokens job_answers jobs idempotency rooms extending"
    " files.names files.version files.segments files.digests files.journal files.links files.pace"

"""Record or replay one cassette for one test with vcrpy, in our format and without secrets."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import vcr
from vcr.record_mode import RecordMode

from kamiwaza.sandbox.contract.document import Contract
from tests.contract.tape import cassette_format
from tests.contract.tape.platforms import Platform
from tests.contract.tape.scrubbing import Scrubber, leaks

MATCH_ON = ("method", "scheme", "host", "port", "path", "query", "body")


@contextmanager
def replaying(path: Path, platform: Platform) -> Iterator[Any]:
    """Answer everything from the cassette at `path`; nothing reaches the network."""
    scrubber = Scrubber(platform.origin, platform.secrets)
    with _machine(scrubber).use_cassette(path, record_mode=RecordMode.NONE) as cassette:
        yield cassette


@contextmanager
def recording(path: Path, platform: Platform) -> Iterator[Any]:
    """Write what happens to the cassette at `path`. Raises AssertionError if a secret got in."""
    fresh = path.with_suffix(".new.yaml")
    fresh.unlink(missing_ok=True)
    scrubber = Scrubber(platform.origin, platform.secrets)
    with _machine(scrubber).use_cassette(fresh, record_mode=RecordMode.ALL) as cassette:
        cassette.get_metadata("recorded_from", platform.name)
        cassette.get_metadata("contract", contract_hash())
        yield cassette
    text = fresh.read_text("utf-8")
    shown = leaks(text, scrubber.secrets)
    if shown:
        fresh.unlink()
        raise AssertionError(f"{path.name}: {len(shown)} secrets would have been recorded")


def keep(path: Path, *, good: bool) -> None:
    """Put a new recording in the place of the old one, or drop it."""
    fresh = path.with_suffix(".new.yaml")
    if good:
        fresh.replace(path)
    else:
        fresh.unlink(missing_ok=True)


def _machine(scrubber: Scrubber) -> Any:
    machine = vcr.VCR(
        serializer="readable",
        match_on=MATCH_ON,
        decode_compressed_response=True,
        before_record_request=scrubber.request,
        before_record_response=scrubber.answer,
    )
    machine.register_serializer("readable", cassette_format)
    return machine


@cache
def contract_hash() -> str:
    """Return a digest of what the contract promises, our own notes (`x-...`) left out."""
    promised = _promised(Contract.shipped().document)
    text = json.dumps(promised, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _promised(value: Any) -> Any:
    if isinstance(value, list):
        return [_promised(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: _promised(part) for name, part in value.items() if not name.startswith("x-")}

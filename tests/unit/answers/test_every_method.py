"""No method fails because of a broken member that is not needed, and no data is lost."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from kamiwaza.errors import ResponseValidationError
from kamiwaza.schemas.downloads import DownloadStarted
from kamiwaza.serialization.json import decode
from kamiwaza.serialization.lenient_model import LenientModel
from kamiwaza.serialization.received import Received
from tests.test_public_answers import METHODS
from tests.unit.answers.broken import MANNERS, Broken
from tests.unit.answers.methods import Methods

# Where a broken member is all that the call is about.
ESSENTIAL = {
    ("connectors.connect", "null in an optional member"): "the link to log in is optional",
    ("logs.delete", "a required one missing"): "whether it was deleted",
    ("models.configs.update", "a required one missing"): "it reads what it then writes as a whole",
    ("workrooms.sessions.keep_alive", "a required one missing"): "the session",
    ("models.download", "null for a list"): "the ids of the files",
    ("models.download", "an id that is no UUID"): "they look like names, and none is of a file",
    ("models.download_and_deploy", "null for a list"): "the ids of the files",
    ("models.download_and_deploy", "an id that is no UUID"): "they look like names of files",
    ("models.downloads.list", "a required one missing"): "the name that is looked up",
    ("serving.deploy", "null in an optional member"): "the id of the model of this name",
    ("serving.estimate_vram", "null in an optional member"): "the id of the model of this name",
    ("models.memory_usage", "a text for a number"): "the number",
    ("models.memory_usage", "a fraction for an integer"): "the number",
    ("models.files.memory_usage", "a text for a number"): "the number",
    ("models.files.memory_usage", "a fraction for an integer"): "the number",
}
# This changes nothing that a strict reading sees.
MILD = {"null in an optional member"}
# How many types do not fit then, where those are few.
MOST = {"a list unwrapped": 10}


@pytest.fixture(scope="module")
def methods(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Methods]:
    folder = tmp_path_factory.mktemp("files")
    # Arguments that are texts are "abc"; where a path is wanted, that is a file to upload.
    (folder / "abc").write_bytes(b"abc")
    with contextlib.chdir(folder), asyncio.Runner() as runner:
        yield Methods(runner)


def kinds_read(methods: Methods) -> dict[str, Any]:
    """Return the types that answers are read as; of a page, that of its items."""
    found = {}
    for operation, kind in methods.kinds.items():
        is_page = isinstance(kind, type) and kind.__name__ == "Page"
        found[operation] = kind.model_fields["page_items"].annotation if is_page else kind
    return found


def test_nearly_all_methods_are_tried(methods: Methods) -> None:
    assert len(methods.fine) > 500
    assert len(methods.kinds) > 400


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("half", ["sync", "async"])
def test_no_method_fails_over_it(methods: Methods, half: str, manner: str) -> None:
    platform = methods.platform
    client: Any = (platform.client if half == "sync" else platform.async_client)(api_key="k")
    methods.break_all(manner)
    failed = {
        method.path: error
        for method in METHODS[half]
        if method.path in methods.fine and (error := methods.fails(client, method)) is not None
    }
    expected = {path for path, broken in ESSENTIAL if broken == manner}
    assert failed.keys() == expected, failed


@pytest.mark.parametrize("manner", MANNERS)
def test_nothing_of_it_is_lost(methods: Methods, manner: str) -> None:
    for operation, kind in kinds_read(methods).items():
        broken = Broken(manner)
        body = json.dumps(broken.document(kind)).encode()
        if kind is DownloadStarted and manner == "an id that is no UUID":
            continue  # such a text may be the name of a file
        if broken.signs and _is_about_numbers(kind):
            with pytest.raises(ResponseValidationError) as caught:
                decode(body, kind, operation=operation)
            assert caught.value.content == body
            continue
        found: Any = decode(body, kind, operation=operation)
        kept = dumped(found)
        assert not [sign for sign in broken.signs if sign not in kept], (operation, kept)
        _read_all(found)


def dumped(found: Any) -> str:
    """Return all that an answer holds as text."""
    rows = found if isinstance(found, list) else [found]
    plain = [
        one.model_dump(mode="json", by_alias=True) if isinstance(one, BaseModel) else one
        for one in rows
    ]
    return json.dumps([plain, getattr(found, "left_out", None)], default=str)


def _is_about_numbers(kind: Any) -> bool:
    return kind is int or str(kind).startswith(("list[list[float", "int", "float"))


def _read_all(found: Any) -> None:
    """Read every member: those that did not come are absent, or say so by our own error."""
    for one in found if isinstance(found, list) else [found]:
        if not isinstance(one, LenientModel):
            continue
        for name, field in type(one).model_fields.items():
            if field.is_required() and name not in vars(one):
                with pytest.raises(ResponseValidationError, match=name):
                    getattr(one, name)
            else:
                _read_all(getattr(one, name))


@pytest.mark.parametrize("manner", [one for one in MANNERS if one not in MILD])
def test_a_strict_reading_refuses_it(methods: Methods, manner: str) -> None:
    refused = 0
    for operation, kind in kinds_read(methods).items():
        broken, good = Broken(manner).document(kind), Broken().document(kind)
        decode(Received(json.dumps(good).encode(), operation, strict=True), kind)
        try:
            decode(Received(json.dumps(broken).encode(), operation, strict=True), kind)
        except ResponseValidationError:
            refused += 1
    assert refused >= MOST.get(manner, 50)

"""D23, D25 to D30, D32 and D38: lists, streams, paths, types and import cost."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import tomllib
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

import kamiwaza.schemas
from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, errors
from kamiwaza.schemas._base import Payload, Schema
from kamiwaza.streaming.sse import EventDecoder
from kamiwaza_api.api.federations import list_federations
from kamiwaza_api.api.models import list_models
from tests import test_docs
from tests.halves import Half
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import KEY, LoopbackHalf

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = ["a/b", "a?b#c d", "%2e%2e", "ü", "a&b=c", "x;y", "..%2f"]


def test_d23_a_list_is_the_whole_list(half: Half) -> None:
    half.sandbox.state.lists.fill(250)
    pages = half.client.raw.pages(list_federations())
    found = half.items(pages if half.name == "sync" else pages.__aiter__())
    assert len({item.id for item in found}) == len(found) == 250


def decoded(*pieces: bytes) -> list[tuple[str, str, str]]:
    decoder = EventDecoder()
    found = [event for piece in pieces for event in decoder.feed(piece)]
    return [(event.event, event.data, event.id) for event in found]


@pytest.mark.parametrize(
    ("pieces", "events"),
    [
        (
            [b"data: a\r", b"\n\r\n", b"data: b\r\n\r\n"],
            [("message", "a", ""), ("message", "b", "")],
        ),
        ([b"\xef\xbb\xbfdata: a\n\n"], [("message", "a", "")]),
        ([b"event: x\n\ndata: a\n\n"], [("message", "a", "")]),
        ([b"id: 7\ndata: a\n\n"], [("message", "a", "7")]),
        ([b"data:  two spaces\n\n"], [("message", " two spaces", "")]),
        ([b": comment\ndata: a\ndata: b\n\n"], [("message", "a\nb", "")]),
    ],
    ids=["split CR LF", "BOM", "event name without data", "id", "spaces", "comment and lines"],
)
def test_d25_events_are_read_as_the_standard_says(pieces: Any, events: Any) -> None:
    assert decoded(*pieces) == events


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_d26_no_argument_moves_the_path(loopback: LoopbackHalf, bad: str) -> None:
    works: list[Any] = [
        lambda c: c.auth.users.delete(bad),
        lambda c: c.authz.gate_packages.uninstall(bad),
        lambda c: c.extensions.delete(bad),
    ]
    with serve(answer()) as server:
        for work in works:
            assert isinstance(loopback.fails(server.url, work), errors.InvalidArgumentError)
    assert server.requests == []


@pytest.mark.parametrize("name", HOSTILE)
def test_d26_names_arrive_as_they_are(loopback: LoopbackHalf, name: str) -> None:
    with serve(answer(404, {"detail": "no"})) as server:
        loopback.fails(server.url, lambda c: c.extensions.get(name))
    sent = server.requests[0].target
    assert re.fullmatch(r"/api/extensions/[^/?#]+", sent)
    assert unquote(sent.rpartition("/")[2]) == name


def _services(kind: Any) -> dict[str, str]:
    found = {}
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        if isinstance(member, property) and not name.startswith("_"):
            assert member.fget is not None
            source = inspect.getsource(member.fget)
            (found[name],) = re.findall(r"-> (\w+):", source)
    return found


@pytest.mark.parametrize("kind", [KamiwazaClient, AsyncKamiwazaClient])
def test_d27_every_service_has_its_type(kind: Any) -> None:
    services = _services(kind)
    assert len(services) >= 25
    for name, reply in services.items():
        made = type(getattr(kind("https://platform.example", KEY), name)).__name__
        assert made == reply


def test_d27_arguments_are_not_swallowed(loopback: LoopbackHalf) -> None:
    client = loopback.client("https://platform.example", KEY)
    for name in _services(loopback.client):
        for method, function in inspect.getmembers(getattr(client, name), inspect.ismethod):
            others = [
                p.name
                for p in inspect.signature(function).parameters.values()
                if p.kind is inspect.Parameter.VAR_KEYWORD
            ]
            if not method.startswith("_"):
                assert others in ([], ["call_options"], ["options"]), f"{name}.{method}"
    with pytest.raises(TypeError, match="min_copeis"):
        loopback.run(
            "https://platform.example",
            lambda client: client.serving.deploy("a/b", min_copeis=5),
        )


def test_d28_importing_costs_next_to_nothing() -> None:
    code = "import sys, kamiwaza; print(len(sys.modules), *sys.modules)"
    bare = "import sys; print(len(sys.modules))"
    base = int(subprocess.check_output([sys.executable, "-c", bare], text=True))
    count, *names = subprocess.check_output([sys.executable, "-c", code], text=True).split()
    heavy = {"httpx", "pydantic", "openai", "rich", "requests", "tenacity", "attr", "ssl"}
    assert not heavy & {*names}
    assert int(count) - base < 30


def test_d29_only_the_few_libraries_of_the_design_are_needed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = {re.split(r"[<>=\[ ]", one)[0] for one in project["dependencies"]}
    http = {"anyio", "certifi", "httpcore", "httptools", "httpx"}
    assert needed == {"attrs", "pydantic", "pydantic-settings", "tenacity", *http}


def test_d30_threads_share_one_instance_of_a_service() -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(16) as threads:
            for _ in range(50):
                client = KamiwazaClient("https://platform.example", KEY)
                found = list(threads.map(lambda _, c=client: id(c.jobs), range(16)))
                assert len(set(found)) == 1
    finally:
        sys.setswitchinterval(before)


def test_d30_32_threads_share_the_connections_quietly() -> None:
    with (
        warnings.catch_warnings(),
        serve(answer()) as server,
        KamiwazaClient(server.url, KEY, max_connections=8) as client,
        ThreadPoolExecutor(32) as threads,
    ):
        warnings.simplefilter("error")
        list(threads.map(lambda _: client.raw.send(list_models()), range(64)))
    assert server.connections <= 8


def _schemas() -> list[type[Schema]]:
    for module in pkgutil.iter_modules(kamiwaza.schemas.__path__):
        importlib.import_module(f"kamiwaza.schemas.{module.name}")
    found, kinds = [], [Schema]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if kind.__module__.startswith("kamiwaza.") and not issubclass(kind, Payload):
            found.append(kind)
    return found


def test_d32_nothing_a_newer_platform_says_is_lost() -> None:
    kinds = [kind for kind in _schemas() if kind is not Schema]
    assert len(kinds) > 50
    for kind in kinds:
        assert kind.model_config.get("extra") == "allow", kind.__name__


def test_d32_only_what_identifies_is_needed() -> None:
    needed = [len([f for f in k.model_fields.values() if f.is_required()]) for k in _schemas()]
    fields = [len(kind.model_fields) for kind in _schemas()]
    assert sum(needed) < 0.4 * sum(fields)


def test_d38_every_example_is_run() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    assert {*test_docs.PAGES} == {*pages}
    for page in pages:
        opened = len(re.findall(r"^ *```py", page.read_text("utf-8"), re.MULTILINE))
        assert opened == len(test_docs._examples(page)), page.name


def test_d38_the_old_name_still_lists(half: Half) -> None:
    assert half.do(half.client.vectordb.list()) == []


def test_all_38_defects_have_a_test() -> None:
    texts = (path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    named = {int(n) for text in texts for n in re.findall(r"def test_d(\d\d)_", text)}
    assert named >= {*range(1, 39)}

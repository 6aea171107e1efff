"""The token file: permissions, keys, atomic writes, and its lock."""

from __future__ import annotations

import json
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza import ConfigurationError
from kamiwaza.auth.token_cache import StoredToken, TokenCache

SERVER = "https://platform.example/api"
TOKEN = StoredToken("access", "refresh", 2_000_000_000.0, 300.0)
KEY = f"{SERVER} alice"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made" / "for" / "tokens.json"


def cache(path: Path, *, server: str = SERVER, user: str = "alice") -> TokenCache:
    return TokenCache(path, server=server, user=user)


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o600)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_written_is_read(path: Path) -> None:
    assert cache(path).read() is None
    cache(path).write(TOKEN)
    assert cache(path).read() == TOKEN
    cache(path).write(StoredToken("second"))
    assert cache(path).read() == StoredToken("second")
    cache(path).write(None)
    assert cache(path).read() is None


def test_only_the_owner_can_read_it(path: Path) -> None:
    before = os.umask(0)
    try:
        cache(path).write(TOKEN)
        lock = cache(path).lock()
        lock.acquire()
        lock.release()
    finally:
        os.umask(before)
    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700
    assert {mode(p) for p in path.parent.iterdir()} == {0o600}


@pytest.mark.parametrize("bits", [0o644, 0o640, 0o604, 0o660])
def test_a_file_others_can_read_is_refused(path: Path, bits: int) -> None:
    cache(path).write(TOKEN)
    path.chmod(bits)
    for work in (cache(path).read, lambda: cache(path).write(TOKEN)):
        with pytest.raises(ConfigurationError, match="chmod 600"):
            work()


def test_every_server_and_user_has_an_entry(path: Path) -> None:
    others = {
        ("https://b.example/api", "alice"): "b-alice",
        (SERVER, "bob"): "a-bob",
        (SERVER, "alice"): "a-alice",
    }
    for (server, user), access in others.items():
        cache(path, server=server, user=user).write(StoredToken(access))
    for (server, user), access in others.items():
        found = cache(path, server=server, user=user).read()
        assert found is not None
        assert found.access == access
    cache(path).write(None)
    assert cache(path, user="bob").read() == StoredToken("a-bob")


CORRUPT_ENTRIES: list[Any] = [
    None, [], "x", 3, {}, {"access": None},
    {"access": "a", "expires_at": None, "lifetime": 1},
    {"access": "a", "expires_at": "soon", "lifetime": 1},
    {"access": "a", "expires_at": True, "lifetime": 1},
    {"access": "a", "expires_at": 1, "lifetime": float("nan")},
    {"access": "a", "expires_at": float("inf"), "lifetime": 1},
    {"access": "a", "expires_at": 10**400, "lifetime": 1},
    {"access": "a\r\nX-Evil: 1", "expires_at": 1, "lifetime": 1},
    {"access": "", "expires_at": 1, "lifetime": 1},
    {"access": 5, "expires_at": 1, "lifetime": 1},
]  # fmt: skip
CORRUPT = [
    b"", b"[]", b'"x"', b"null", b"3", b"{", b"\xff\x00\xfe", b"[" * 100_000, b"1" * 10_000,
    *(json.dumps({KEY: entry}).encode() for entry in CORRUPT_ENTRIES),
]  # fmt: skip


@pytest.mark.parametrize("content", CORRUPT, ids=range(len(CORRUPT)))
def test_a_corrupt_file_counts_as_empty_and_is_mended(path: Path, content: bytes) -> None:
    put(path, content)
    assert cache(path).read() is None
    cache(path).write(TOKEN)
    assert cache(path).read() == TOKEN


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=60))
def test_any_bytes_can_be_read(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    put(path, content)
    assert cache(path).read() is None


def test_a_refresh_token_that_makes_no_sense_is_left_out(path: Path) -> None:
    entry = {"access": "a", "refresh": 5, "expires_at": 1, "lifetime": 1}
    put(path, json.dumps({KEY: entry}).encode())
    assert cache(path).read() == StoredToken("a", None, 1.0, 1.0)


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache(path).write(TOKEN)
    before = path.read_bytes()

    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("fsync", "replace"):
        monkeypatch.setattr(os, name, broken)
        with pytest.raises(ConfigurationError, match="No space left"):
            cache(path).write(StoredToken("second"))
        monkeypatch.undo()
        assert path.read_bytes() == before
        assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_places_that_cannot_hold_a_file_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    below = cache(tmp_path / "file" / "tokens.json")
    folder = cache(tmp_path)
    assert below.read() is None
    for work in (lambda: below.write(TOKEN), below.lock().acquire, lambda: folder.write(TOKEN)):
        with pytest.raises(ConfigurationError, match="token_cache: "):
            work()


def test_a_lock_that_cannot_be_opened_is_named(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.with_name(f"{path.name}.lock").mkdir()
    with pytest.raises(ConfigurationError, match="cannot lock"):
        cache(path).lock().acquire()


def test_the_home_sign_is_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    cache(Path("~/t.json")).write(TOKEN)
    assert (tmp_path / "t.json").exists()


def test_one_holds_the_lock_and_the_next_gets_it_afterwards(path: Path) -> None:
    first, second = cache(path).lock(), cache(path, user="bob").lock()
    first.acquire()
    with pytest.raises(ConfigurationError, match="locked by another process for 0 s"):
        cache(path).lock().acquire(timeout=0)
    waiter = threading.Thread(target=second.acquire, args=(10,))
    waiter.start()
    first.release()
    waiter.join(10)
    assert not waiter.is_alive()
    second.release()
    first = cache(path).lock()
    first.acquire(timeout=0)
    first.release()


def test_who_gives_up_waiting_does_not_get_the_lock(path: Path) -> None:
    holder, quitter = cache(path).lock(), cache(path).lock()
    holder.acquire()
    waiter = threading.Thread(target=quitter.acquire, args=(10,))
    waiter.start()
    quitter.release()
    waiter.join(10)
    assert not waiter.is_alive()
    holder.release()
    last = cache(path).lock()
    last.acquire(timeout=0)
    last.release()


def test_releasing_is_possible_without_having_it(path: Path) -> None:
    cache(path).lock().release()
    holder = cache(path).lock()
    holder.acquire(timeout=0)
    with pytest.raises(ConfigurationError):
        cache(path).lock().acquire(timeout=0)
    holder.release()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts open files by /proc")
def test_no_file_stays_open(path: Path) -> None:
    cache(path).write(TOKEN)
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(5):
        lock = cache(path).lock()
        lock.acquire()
        with pytest.raises(ConfigurationError):
            cache(path).lock().acquire(timeout=0)
        cache(path).write(TOKEN)
        cache(path).read()
        lock.release()
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.parametrize("relative", [True, False])
def test_a_symbolic_link_stays_one(tmp_path: Path, relative: bool) -> None:
    link, target = tmp_path / "link.json", tmp_path / "kept" / "tokens.json"
    link.symlink_to(target.relative_to(tmp_path) if relative else target)
    cache(link).write(StoredToken("first", None, 1.0, 1.0))
    cache(target, user="bob").write(StoredToken("other", None, 1.0, 1.0))
    cache(link).write(StoredToken("second", None, 1.0, 1.0))
    assert link.is_symlink()
    assert not target.is_symlink()
    assert mode(target) == 0o600
    kept = cache(target).read()
    assert kept is not None
    assert kept.access == "second"
    assert cache(link, user="bob").read() is not None
    assert {entry.name for entry in tmp_path.iterdir()} == {"kept", "link.json"}


def test_a_link_and_its_file_have_one_lock(tmp_path: Path) -> None:
    link, target = tmp_path / "link.json", tmp_path / "tokens.json"
    link.symlink_to(target)
    held = cache(target).lock()
    held.acquire()
    with pytest.raises(ConfigurationError, match="locked by another process"):
        cache(link).lock().acquire(timeout=0.0)
    held.release()
    other = cache(link).lock()
    other.acquire(timeout=0.0)
    other.release()


def test_links_that_lead_in_a_circle_are_named(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(ConfigurationError, match="token_cache: cannot write"):
        cache(one).write(StoredToken("a", None, 1.0, 1.0))
    with pytest.raises(ConfigurationError, match="token_cache: cannot lock"):
        cache(one).lock().acquire(timeout=0.0)
    assert one.is_symlink()
    assert other.is_symlink()

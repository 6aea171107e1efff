"""The rewriter that makes the sync half: what it writes, what it removes, what it refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import unasync

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("async def f():\n    return await g()\n", "def f():\n    return g()\n"),
        ("async  def f(): await  g()\n", "def f(): g()\n"),
        ("async with a as b, c: pass\n", "with a as b, c: pass\n"),
        ("async for x in y: pass\n", "for x in y: pass\n"),
        ("z = [x async for x in y if await x]\n", "z = [x for x in y if x]\n"),
        ("return_ = (await a).b + await c.d(await e)\n", "return_ = (a).b + c.d(e)\n"),
        ("class AsyncThing(AsyncBase, Base): pass\n", "class Thing(Base, Base): pass\n"),
        ("x: _AsyncPart = _AsyncPart()\n", "x: _Part = _Part()\n"),
        ("Asynchronous = Async = async_ = xasync_y = 1\n",) * 2,
        ("from kamiwaza._async.x import AsyncX\n", "from kamiwaza._sync.x import X\n"),
        ("_io.async_run_blocking(f)\n", "_io.run_blocking(f)\n"),
        ("async def __aenter__(self): ...\n", "def __enter__(self): ...\n"),
        ("async def __aexit__(self): ...\n", "def __exit__(self): ...\n"),
        ("def __aiter__(self): ...\n", "def __iter__(self): ...\n"),
        ("async def __anext__(self): raise StopAsyncIteration\n",
         "def __next__(self): raise StopIteration\n"),
        ("x: AsyncIterator[AsyncIterable[int]]\n", "x: Iterator[Iterable[int]]\n"),
        ("x: Callable[[A[B]], Awaitable[C[D]]]\n", "x: Callable[[A[B]], C[D]]\n"),
        ("x: Awaitable[Awaitable[int]] | list[Awaitable[str]]\n", "x: int | list[str]\n"),
        ("await clock.asleep(1); await x.aclose()\n", "clock.sleep(1); x.close()\n"),
        ('"""Return await AsyncX; `async with AsyncX`."""\n', '"""Return X; `with X`."""\n'),
        ('f"{await x} AsyncX {y!r}"\n', 'f"{x} X {y!r}"\n'),
        ("x = 1  # async for AsyncX\n", "x = 1  # for X\n"),
        ("x = await (\n    a\n)\n", "x = (\n    a\n)\n"),
        ("if a:\n    b = 1\n\n\nelse:\n\tc = 2\n", "if a:\n    b = 1\n\n\nelse:\n\tc = 2\n"),
        ("x = a \\\n    + b\n", "x = a \\\n    + b\n"),
        ("x = 'no newline at the end'", "x = 'no newline at the end'"),
        ("", ""),
        ("x = '\u00fc\U0001f600' + AsyncX  # \u00fc\n", "x = '\u00fc\U0001f600' + X  # \u00fc\n"),
    ],
)  # fmt: skip
def test_what_is_written(source: str, expected: str) -> None:
    assert unasync.Rewriter().rewrite(source) == expected


@pytest.mark.parametrize("name", sorted(unasync.RENAMED))
def test_whole_names_are_renamed_and_noted(name: str) -> None:
    rewriter = unasync.Rewriter()
    assert rewriter.rewrite(f"x{name} = {name}\n") == f"x{name} = {unasync.RENAMED[name]}\n"
    assert rewriter.used == {name}


def test_every_file_of_the_sync_half_is_what_would_be_written() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "unasync.py"), "--check"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_of_async_is_left_in_the_sync_half() -> None:
    for path in unasync.TARGET.rglob("*.py"):
        lines = path.read_text("utf-8").splitlines()
        assert lines[0].startswith("# Written by scripts/unasync.py from kamiwaza/_async/")
        words = " ".join(lines[1:]).replace("(", " ").replace(".", " ").split()
        assert not {"async", "await", "asyncio", "aclose"} & set(words), path


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a checkout of its own with one module in the async half."""
    for folder in ("_async", "_sync"):
        (tmp_path / "kamiwaza" / folder).mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    (tmp_path / "kamiwaza" / "_async" / "thing.py").write_text(
        "from kamiwaza._async.other import AsyncOther\nimport abc\n\n\n"
        "async def f(x: AsyncOther, y: abc.ABC) -> None:\n    await x.g()\n"
    )
    monkeypatch.setattr(unasync, "ROOT", tmp_path)
    monkeypatch.setattr(unasync, "SOURCE", tmp_path / "kamiwaza" / "_async")
    monkeypatch.setattr(unasync, "TARGET", tmp_path / "kamiwaza" / "_sync")
    monkeypatch.setattr(unasync, "RENAMED", {"_async": "_sync"})
    monkeypatch.setattr(sys, "argv", ["unasync.py"])
    return tmp_path / "kamiwaza"


def test_a_half_is_written_sorted_and_formatted(tree: Path) -> None:
    assert unasync.main() == 0
    assert (tree / "_sync" / "thing.py").read_text() == (
        "# Written by scripts/unasync.py from kamiwaza/_async/thing.py: edit that.\n"
        "import abc\n\nfrom kamiwaza._sync.other import Other\n\n\n"
        "def f(x: Other, y: abc.ABC) -> None:\n    x.g()\n"
    )
    assert sorted(path.name for path in tree.iterdir()) == ["_async", "_sync"]


def test_writing_twice_changes_nothing(tree: Path) -> None:
    unasync.main()
    path = tree / "_sync" / "thing.py"
    before = path.stat().st_mtime_ns
    unasync.main()
    assert path.stat().st_mtime_ns == before


def test_what_has_no_source_any_more_is_deleted(tree: Path) -> None:
    orphan = tree / "_sync" / "deep" / "orphan.py"
    orphan.parent.mkdir()
    orphan.write_text("x = 1\n")
    unasync.main()
    assert not orphan.exists()
    assert (tree / "_sync" / "thing.py").exists()


def test_new_folders_are_made(tree: Path) -> None:
    deep = tree / "_async" / "a" / "b.py"
    deep.parent.mkdir()
    deep.write_text("x = 1\n")
    unasync.main()
    assert (tree / "_sync" / "a" / "b.py").exists()


def test_checking_names_what_differs_and_writes_nothing(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "_sync" / "orphan.py").write_text("x = 1\n")
    monkeypatch.setattr(sys, "argv", ["unasync.py", "--check"])
    assert unasync.main() == 1
    reply = capsys.readouterr().err
    assert "_sync/orphan.py is outdated" in reply
    assert "_sync/thing.py is outdated" in reply
    assert [path.name for path in (tree / "_sync").iterdir()] == ["orphan.py"]
    monkeypatch.setattr(sys, "argv", ["unasync.py"])
    unasync.main()
    monkeypatch.setattr(sys, "argv", ["unasync.py", "--check"])
    assert unasync.main() == 0


def test_an_entry_of_the_table_that_is_never_used_is_an_error(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unasync, "RENAMED", {"_async": "_sync", "anever": "never"})
    with pytest.raises(SystemExit, match=r"remove the unused entries: \['anever'\]"):
        unasync.main()
    assert list((tree / "_sync").iterdir()) == []

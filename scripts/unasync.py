"""Write `kamiwaza/_sync` from `kamiwaza/_async`: the same code without async and await.

`python scripts/unasync.py` writes, `--check` only compares and names what differs (exit status 1).
Works on tokens, so that what is renamed is whole names; ruff then sorts imports and line breaks.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "kamiwaza" / "_async"
TARGET = ROOT / "kamiwaza" / "_sync"

# Names of the standard library, anyio and httpx that differ by more than the prefix.
RENAMED = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "handle_async_request": "handle_request",
    "aclose": "close",
    "asleep": "sleep",
    "_async": "_sync",
}
_PREFIX = re.compile(r"^(?:(_?)Async(?=[A-Z])|async_(?=\w))")
_WORD = re.compile(r"\w+")
_KEYWORDS = re.compile(r"\b(?:await|async) ")


class Rewriter:
    """Turns source text into its twin and remembers which names of the table it met."""

    def __init__(self) -> None:
        self.used: set[str] = set()
        self._wrapped = False

    def rename(self, name: str) -> str:
        """Return what `name` is called in the other half."""
        if name in RENAMED:
            self.used.add(name)
            return RENAMED[name]
        return _PREFIX.sub(r"\1", name)

    def rewrite(self, source: str) -> str:
        """Return `source` for the other half."""
        return "".join(self._pieces(source))

    def _pieces(self, source: str) -> Iterator[str]:
        lines = source.splitlines(keepends=True)
        row, column = 1, 0
        dropping = False
        brackets: list[bool] = []  # for each open bracket, whether it belongs to an Awaitable
        tokens = list(_tokens(source, lines))
        for token, following in zip(tokens, [*tokens[1:], tokens[-1]], strict=True):
            gap = _between(lines, (row, column), token.start)
            yield gap.lstrip(" ") if dropping else gap
            row, column = token.end
            dropping = token.string in ("async", "await") and token.type == tokenize.NAME
            wrapper = token.string == "Awaitable" and following.string == "["
            if token.string in ("[", "]"):
                wrapper = self._bracket(token.string, brackets)
            if not (dropping or wrapper):
                yield self._text(token)
            self._wrapped = token.string == "Awaitable" and following.string == "["

    def _bracket(self, bracket: str, open_ones: list[bool]) -> bool:
        """Tell whether this bracket goes with the `Awaitable` it belongs to."""
        if bracket == "]":
            return open_ones.pop()
        open_ones.append(self._wrapped)
        return self._wrapped

    def _text(self, token: tokenize.TokenInfo) -> str:
        if token.type == tokenize.NAME:
            return self.rename(token.string)
        if token.type in (tokenize.STRING, tokenize.COMMENT):
            plain = _KEYWORDS.sub("", token.string)
            return _WORD.sub(lambda word: self.rename(word.group()), plain)
        return token.string


def _tokens(source: str, lines: list[str]) -> Iterator[tokenize.TokenInfo]:
    """Yield the tokens, f-strings whole: Python 3.12 and later takes them to pieces."""
    opening = getattr(tokenize, "FSTRING_START", None)
    closing = getattr(tokenize, "FSTRING_END", None)
    starts: list[tuple[int, int]] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == opening:
            starts.append(token.start)
        elif token.type == closing and len(starts) == 1:
            begin = starts.pop()
            text = _between(lines, begin, token.end)
            yield tokenize.TokenInfo(tokenize.STRING, text, begin, token.end, token.line)
        elif token.type == closing:
            starts.pop()
        elif not starts:
            yield token


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    """Return the source text from `start` to `end`, which tokenize does not report."""
    if start >= end or start[0] > len(lines):
        return ""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    last = lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else ""
    return lines[start[0] - 1][start[1] :] + "".join(lines[start[0] : end[0] - 1]) + last


def write(target: Path) -> None:
    """Write the whole half to `target`. Raises SystemExit for an entry of the table unused."""
    rewriter = Rewriter()
    for source in sorted(SOURCE.rglob("*.py")):
        relative = source.relative_to(SOURCE)
        path = target / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        origin = f"# Written by scripts/unasync.py from kamiwaza/_async/{relative}: edit that.\n"
        path.write_text(origin + rewriter.rewrite(source.read_text("utf-8")), "utf-8")
    if unused := RENAMED.keys() - rewriter.used:
        raise SystemExit(f"scripts/unasync.py: never used, take them out: {sorted(unused)}")
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", str(target)]
    for command in (["check", "--select", "I,UP,F401", "--fix-only"], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *settings], check=True)


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a half by their relative names."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*.py")}


def main() -> int:
    """Write or compare; return the exit status."""
    with tempfile.TemporaryDirectory(dir=ROOT / "kamiwaza", prefix=".sync-") as scratch:
        write(Path(scratch))
        fresh, known = contents(Path(scratch)), contents(TARGET)
    names = sorted(fresh.keys() | known.keys())
    changed = [name for name in names if fresh.get(name) != known.get(name)]
    if "--check" in sys.argv[1:]:
        for name in changed:
            sys.stderr.write(f"kamiwaza/_sync/{name} is not what make sync writes\n")
        return bool(changed)
    for name in changed:
        path = TARGET / name
        if name in fresh:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(fresh[name])
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Write `kamiwaza/_sync` from `kamiwaza/_async`: the same code without async and await.

`python scripts/unasync.py` writes the files. With `--check` it only compares them, prints the names
of outdated files and exits with status 1 if there are any. The source is rewritten token by token,
so that only whole names are renamed. Then ruff sorts the imports and formats the code.
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

# Names of the standard library, anyio and httpx whose sync variant differs in more than the prefix.
RENAMED = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "aclosing": "closing",
    "handle_async_request": "handle_request",
    "aclose": "close",
    "asleep": "sleep",
    "_async": "_sync",
}
_PREFIX = re.compile(r"^(?:(_?)Async(?=[A-Z])|async_(?=\w))")
_WORD = re.compile(r"\w+")
_KEYWORDS = re.compile(r"\b(?:await|async) ")


class Rewriter:
    """Rewrite source text for the sync package and record which entries of the table were used."""

    def __init__(self) -> None:
        self.used: set[str] = set()
        self._after_awaitable = False

    def rename(self, name: str) -> str:
        """Return the sync variant of a name."""
        if name in RENAMED:
            self.used.add(name)
            return RENAMED[name]
        return _PREFIX.sub(r"\1", name)

    def rewrite(self, source: str) -> str:
        """Return the sync variant of a source text."""
        return "".join(self._rewritten_tokens(source))

    def _rewritten_tokens(self, source: str) -> Iterator[str]:
        lines = source.splitlines(keepends=True)
        row, column = 1, 0
        is_dropped = False
        brackets: list[bool] = []  # for each open bracket: True if it follows Awaitable
        tokens = list(_tokens(source, lines))
        for token, following in zip(tokens, [*tokens[1:], tokens[-1]], strict=True):
            gap = _between(lines, (row, column), token.start)
            # The space after a dropped keyword is dropped too.
            yield gap.lstrip(" ") if is_dropped else gap
            row, column = token.end
            is_dropped = token.string in ("async", "await") and token.type == tokenize.NAME
            is_wrapper = token.string == "Awaitable" and following.string == "["
            if token.string in ("[", "]"):
                is_wrapper = self._is_wrapper_bracket(token.string, brackets)
            if not (is_dropped or is_wrapper):
                yield self._text(token)
            self._after_awaitable = token.string == "Awaitable" and following.string == "["

    def _is_wrapper_bracket(self, bracket: str, open_brackets: list[bool]) -> bool:
        """Return True if this bracket belongs to an `Awaitable`, which is removed with it."""
        if bracket == "]":
            return open_brackets.pop()
        open_brackets.append(self._after_awaitable)
        return self._after_awaitable

    def _text(self, token: tokenize.TokenInfo) -> str:
        if token.type == tokenize.NAME:
            return self.rename(token.string)
        if token.type in (tokenize.STRING, tokenize.COMMENT):
            plain = _KEYWORDS.sub("", token.string)
            return _WORD.sub(lambda word: self.rename(word.group()), plain)
        return token.string


def _tokens(source: str, lines: list[str]) -> Iterator[tokenize.TokenInfo]:
    """Yield the tokens, with each f-string as one token. Python 3.12 and later splits them."""
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
    """Return the source text from `start` to `end`. `tokenize` does not report whitespace."""
    if start >= end or start[0] > len(lines):
        return ""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    last = lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else ""
    return lines[start[0] - 1][start[1] :] + "".join(lines[start[0] : end[0] - 1]) + last


def write(target: Path) -> None:
    """Write the sync package to `target`. Raises SystemExit if an entry of the table is unused."""
    rewriter = Rewriter()
    for source in sorted(SOURCE.rglob("*.py")):
        relative = source.relative_to(SOURCE)
        path = target / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        origin = f"# Written by scripts/unasync.py from kamiwaza/_async/{relative}: edit that.\n"
        path.write_text(origin + rewriter.rewrite(source.read_text("utf-8")), "utf-8")
    if unused := RENAMED.keys() - rewriter.used:
        raise SystemExit(f"scripts/unasync.py: remove the unused entries: {sorted(unused)}")
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", str(target)]
    for command in (["check", "--select", "I,UP,F401", "--fix-only"], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *settings], check=True)


def contents(folder: Path) -> dict[str, bytes]:
    """Return the contents of the files of a folder by their relative names."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*.py")}


def main() -> int:
    """Write or compare the files. Return the exit status."""
    with tempfile.TemporaryDirectory(dir=ROOT / "kamiwaza", prefix=".sync-") as scratch:
        write(Path(scratch))
        fresh, known = contents(Path(scratch)), contents(TARGET)
    names = sorted(fresh.keys() | known.keys())
    changed = [name for name in names if fresh.get(name) != known.get(name)]
    if "--check" in sys.argv[1:]:
        for name in changed:
            sys.stderr.write(f"kamiwaza/_sync/{name} is outdated: run `make sync`\n")
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

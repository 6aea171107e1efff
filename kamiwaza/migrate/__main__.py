"""Rewrite programs for kamiwaza-sdk so that they use kamiwaza.

Exit codes: 0 everything is migrated; 1 something is left to do by hand, or would be changed with
--check; 2 a file could not be read, parsed or written.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamiwaza.migrate.rewrite import Migrated

DONE, LEFT, FAILED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Migrate the files named on the command line and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m kamiwaza.migrate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="program or folder")
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--diff", action="store_true", help="print the changes; write nothing")
    given = parser.parse_args(arguments)
    try:
        import libcst  # noqa: F401  the rest needs it
    except ModuleNotFoundError:
        return _failed("libcst is missing; pip install 'kamiwaza-client[migrate]' brings it")
    codes = [_migrate(path, given) for path in _programs(given.files)]
    return max(codes, default=DONE)


def _programs(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _migrate(path: Path, given: argparse.Namespace) -> int:
    try:
        before = path.read_bytes()
        migrated = _migrated(before)
    except OSError as error:
        return _failed(f"{path}: cannot be read: {error.strerror}")
    except (SyntaxError, ValueError, LookupError) as error:
        return _failed(f"{path}: {error}")
    except RecursionError:
        return _failed(f"{path}: its expressions are nested too deeply")
    if given.diff:
        sys.stdout.write(_diff(path, before, migrated.source))
    changes = migrated.source != before
    if changes and not (given.check or given.diff):
        try:
            _replace(path, migrated.source)
        except OSError as error:
            return _failed(f"{path}: cannot be written: {error.strerror}")
    for finding in migrated.findings:
        sys.stderr.write(f"{path}:{finding.line}: {finding.text}\n")
    return LEFT if migrated.findings or (given.check and changes) else DONE


def _migrated(source: bytes) -> Migrated:
    """Return the migrated program. Raises SyntaxError if it cannot be parsed."""
    import libcst

    from kamiwaza.migrate.rewrite import migrate_source

    try:
        return migrate_source(source)
    except libcst.ParserSyntaxError as error:
        text = f"line {error.raw_line}: not valid Python: {error.message.splitlines()[0]}"
        raise SyntaxError(text) from None


def _diff(path: Path, before: bytes, after: bytes) -> str:
    old, new = (text.decode("utf-8", "replace").splitlines(True) for text in (before, after))
    return "".join(difflib.unified_diff(old, new, f"{path}", f"{path} (migrated)"))


def _replace(path: Path, source: bytes) -> None:
    """Write a file in one step: a failure leaves the old one."""
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(source)
        shutil.copymode(target, name)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _failed(text: str) -> int:
    sys.stderr.write(f"error: {text}\n")
    return FAILED


if __name__ == "__main__":
    sys.exit(main())

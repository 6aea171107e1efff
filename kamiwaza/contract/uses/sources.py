"""Read Python files and folders, and return the calls of the client in them."""

from __future__ import annotations

import ast
import tokenize
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.uses.calls import Use, calls_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages"})


def uses_in(paths: Iterable[str], methods: Collection[str]) -> list[Use]:
    """Return the calls of the client in files and folders, in their order.

    Args:
        paths: Python files, and folders that are searched for `*.py`.
        methods: the methods of the client, such as `models.list`.

    Raises:
        ContractError: a path does not exist, or a file is not valid Python.
    """
    files = [file for path in paths for file in _files(Path(path))]
    uses = (use for file in dict.fromkeys(files) for use in calls_in(_tree(file), file, methods))
    return sorted(uses, key=lambda use: (use.file, use.line, use.path))


def _files(path: Path) -> Iterator[str]:
    if not path.exists():
        raise ContractError(f"{path}: no such file or folder")
    if not path.is_dir():
        yield str(path)
        return
    files = sorted(path.rglob("*.py"))
    kept = [file for file in files if not _is_skipped(file.relative_to(path))]
    if not kept:
        raise ContractError(f"{path}: there are no Python files in it")
    yield from (str(file) for file in kept)


def _is_skipped(file: Path) -> bool:
    return any(part.startswith(".") or part in _SKIPPED for part in file.parts)


def _tree(file: str) -> ast.Module:
    try:
        with tokenize.open(file) as source, warnings.catch_warnings():
            # Warnings about the sources of others would only disturb the report.
            warnings.simplefilter("ignore")
            return ast.parse(source.read(), file)
    except OSError as error:
        raise ContractError(f"{file}: {error.strerror}") from error
    except SyntaxError as error:
        raise ContractError(f"{file}:{error.lineno or 1}: not valid Python: {error.msg}") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise ContractError(f"{file}: not valid Python: {error}") from error

"""Choosing the files of a model in a repository."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from unicodedata import normalize

from kamiwaza.errors import InvalidArgumentError, QuantizationError
from kamiwaza.naming.quantization import (
    FileName,
    normal_form,
    quantization_of_repo,
    read_file_name,
    same_quantization,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

UNQUANTIZED = "unquantized"

_DOCUMENTATION = ("md", "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf")
# The formats of weights, the preferred ones first. Only the best available tier is downloaded.
_TIERS = (frozenset({"gguf", "safetensors"}), frozenset({"bin", "pt", "pth"}))
# The types of projectors in the order of preference.
_PROJECTORS = ("f16", "bf16", "q8_0", "f32")


def choose_files(
    names: Iterable[str], quantization: str | None = None, *, repo: str = ""
) -> tuple[str, ...]:
    """Return the names of the files to download, shards in order.

    Args:
        names: the names of all files of the repository.
        quantization: the quantization; None if the repository has only one.
        repo: the name of the repository.

    Raises:
        QuantizationError: the repository has several quantizations and none was named, or does
            not have the named one; the error lists the choices.
    """
    files = [read_file_name(name) for name in names]
    groups = _by_quantization(files)
    label = _chosen_label(groups, quantization, repo)
    weights = groups.get(label, [])
    if any(file.extension == "gguf" for file in weights):
        return tuple(file.name for file in [*_one_model(weights, label), *_projector(files)])
    return tuple(file.name for file in _whole_repository(files, weights))


def named_files(names: Iterable[str], wanted: Sequence[str], *, repo: str = "") -> tuple[str, ...]:
    """Return the names in `wanted` as the repository spells them.

    Names that differ only in their Unicode normalization are the same.

    Raises:
        InvalidArgumentError: the repository does not have all of them, or `wanted` is empty.
    """
    existing = [*names]
    spelled = {normalize("NFC", name): name for name in existing}
    spelled |= {name: name for name in existing}
    chosen = [spelled.get(name, spelled.get(normalize("NFC", name))) for name in wanted]
    if missing := [name for name, match in zip(wanted, chosen, strict=True) if match is None]:
        raise InvalidArgumentError(f"{repo} has no file {', '.join(missing)}")
    if not wanted:
        raise InvalidArgumentError("files is empty; omit it to choose by quantization")
    return tuple(dict.fromkeys(filter(None, chosen)))


def first_weights(names: Iterable[str]) -> str | None:
    """Return the first file with weights, None if there is none."""
    return next((name for name in names if read_file_name(name).is_weights), None)


def quantizations(names: Iterable[str]) -> tuple[str, ...]:
    """Return the quantizations among these files, sorted."""
    return tuple(sorted(_by_quantization([read_file_name(name) for name in names])))


def file_to_deploy(
    names: Iterable[str], quantization: str | None = None, *, chosen: str | None, repo: str = ""
) -> str | None:
    """Return the file to deploy, the first one of several shards.

    None if there is nothing to choose: no weights, or one set that is served as a whole.

    Args:
        names: the names of all files of the model.
        quantization: the quantization; None if the model has only one.
        chosen: the file that was chosen at the download; None: none.
        repo: the name of the repository.

    Raises:
        QuantizationError: several files are possible; the error lists the choices.
    """
    rows: dict[tuple[str, str], list[FileName]] = defaultdict(list)
    for label, files in _by_quantization([read_file_name(name) for name in names]).items():
        for file in files:
            rows[label, file.stem if file.extension == "gguf" else ""].append(file)
    row = _chosen_row(rows, quantization, chosen, repo)
    if not row or (len(rows) == 1 and row[0].extension != "gguf"):
        return None
    return _first_part(row, chosen, repo)


def _first_part(row: Sequence[FileName], chosen: str | None, repo: str) -> str:
    """Return the only file of a row, or the first part of its complete set with fewest parts."""
    sets: dict[tuple[str, int], list[FileName]] = defaultdict(list)
    for file in row:
        sets[file.name.rpartition("/")[0], file.shards].append(file)
    parts = [one for one in sets.values() if any(file.name == chosen for file in one)]
    whole = [one for one in parts or sets.values() if _is_complete(one, one[0].shards)]
    if not whole:
        names = tuple(sorted(file.name for file in row))
        raise _error(f"{repo}: parts of {row[0].stem} are missing", names)
    fewest = min(one[0].shards for one in whole)
    firsts = [min(one, key=lambda file: file.shard) for one in whole if one[0].shards == fewest]
    if len(firsts) > 1:
        raise _several(repo, (), _first_names([[file] for file in firsts]))
    return firsts[0].name


def _chosen_row(
    rows: dict[tuple[str, str], list[FileName]], wanted: str | None, chosen: str | None, repo: str
) -> list[FileName]:
    for row in rows.values():
        if any(file.name == chosen for file in row):
            return row
    choices = tuple(sorted({label for label, _ in rows}))
    fitting = [
        row
        for (label, _), row in rows.items()
        if wanted is None or same_quantization(label, wanted)
    ]
    of_repo = quantization_of_repo(repo)
    if wanted and not fitting and choices == (UNQUANTIZED,) and of_repo:
        # In many repositories only the name of the repository has the quantization.
        fitting = [*rows.values()] if same_quantization(of_repo, wanted) else []
    if wanted is not None and not fitting:
        raise _error(f"{repo} has no quantization {wanted!r}", choices)
    if len(fitting) > 1:
        raise _several(repo, choices if wanted is None else (), _first_names(fitting))
    return fitting[0] if fitting else []


def _first_names(rows: Iterable[list[FileName]]) -> tuple[str, ...]:
    return tuple(sorted(row[0].name for row in rows))


def _by_quantization(files: Sequence[FileName]) -> dict[str, list[FileName]]:
    """Return the weights by quantization, only of the best format."""
    weights = [file for file in files if file.is_weights]
    kinds = {file.extension for file in weights}
    best = next((tier for tier in _TIERS if tier & kinds), kinds)
    groups: dict[str, list[FileName]] = defaultdict(list)
    for file in weights:
        if file.extension in best:
            groups[file.quantization or UNQUANTIZED].append(file)
    return dict(groups)


def _chosen_label(groups: dict[str, list[FileName]], wanted: str | None, repo: str) -> str:
    choices = tuple(sorted(groups))
    if wanted is None:
        if len(choices) > 1:
            raise _error(f"{repo} has several quantizations, name one", choices)
        return choices[0] if choices else UNQUANTIZED
    if (exact := normal_form(wanted)) in choices:
        return exact
    for label in choices:
        if same_quantization(label, wanted):
            return label
    # In many repositories only the name of the repository has the quantization.
    of_repo = quantization_of_repo(repo)
    if choices == (UNQUANTIZED,) and of_repo and same_quantization(of_repo, wanted):
        return UNQUANTIZED
    raise _error(f"{repo} has no quantization {wanted!r}", choices)


def _one_model(files: Sequence[FileName], label: str) -> list[FileName]:
    """Return one complete set of shards, the one with the fewest files."""
    rows: dict[tuple[str, str, int], list[FileName]] = defaultdict(list)
    for file in files:
        rows[file.stem, file.extension, file.shards].append(file)
    complete = {key: row for key, row in rows.items() if _is_complete(row, key[2])}
    names = tuple(sorted(file.name for file in files))
    if not complete:
        raise _error(f"parts of {label} are missing", names)
    if len({key[:2] for key in complete}) > 1:
        raise _error(f"several models are {label}; name one with files=", names)
    fewest = complete[min(complete, key=lambda key: key[2])]
    return sorted(fewest, key=lambda file: file.shard)


def _is_complete(row: Sequence[FileName], count: int) -> bool:
    return sorted(file.shard for file in row) == list(range(1, count + 1))


def _projector(files: Sequence[FileName]) -> list[FileName]:
    """Return the projector of a vision model; of several, the one of the most common type."""
    projectors = [file for file in files if file.is_projector and file.extension]
    usual = [
        file
        for kind in _PROJECTORS
        for file in projectors
        if same_quantization(quantization_of_repo(file.stem) or "", kind)
    ]
    return (usual or projectors)[:1]


def _whole_repository(files: Sequence[FileName], weights: Sequence[FileName]) -> list[FileName]:
    """Return the weights and all files except pictures, documentation and hidden files."""
    support = [file for file in files if not file.extension and not _is_documentation(file.name)]
    kept = {file.name for file in (*weights, *support)}
    return [file for file in files if file.name in kept]


def _is_documentation(name: str) -> bool:
    last = name.rpartition("/")[2].lower()
    return last.startswith((".", "license")) or last.rpartition(".")[2] in _DOCUMENTATION


def _several(repo: str, choices: tuple[str, ...], names: tuple[str, ...]) -> QuantizationError:
    """Return the error for several files to deploy, of several quantizations or of one."""
    if len(choices) > 1:
        way = f"choose one, such as quantization={choices[0]!r}"
        return _error(f"{repo} has several files to deploy; {way}", choices)
    return _error(f"{repo} has several files to deploy; name one with file=", names)


def _error(message: str, choices: tuple[str, ...]) -> QuantizationError:
    available = ", ".join(choices) or "none"
    return QuantizationError(f"{message}; available: {available}".strip(), choices=choices)

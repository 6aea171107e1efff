"""The check of what users see: it must fail for what is not known, and for what it did not see."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts.type_completeness import find_problems, services

SERVICE = "kamiwaza._sync.services.models"


def report(*, score: float = 1.0, known: bool = True) -> dict[str, Any]:
    """Return what pyright writes of one method."""
    reply = 'Return type is partially unknown\n  Return type is "list[Unknown]"'
    method = {
        "name": f"{SERVICE}.ModelsService.list",
        "isTypeKnown": known,
        "isTypeAmbiguous": False,
        "diagnostics": [] if known else [{"message": reply}],
    }
    return {
        "generalDiagnostics": [],
        "typeCompleteness": {"completenessScore": score, "symbols": [method]},
    }


def test_what_is_known_is_well() -> None:
    assert find_problems(report(), [SERVICE]) == []


def test_below_the_limit_every_unknown_name_is_told() -> None:
    first, second = find_problems(report(score=0.98, known=False), [SERVICE])
    assert "100%" in first
    assert second == f'{SERVICE}.ModelsService.list: Return type is "list[Unknown]"'


def test_a_service_that_was_not_reached_is_no_success() -> None:
    (reply,) = find_problems(report(), [SERVICE, "kamiwaza._sync.services.serving"])
    assert reply.startswith("kamiwaza._sync.services.serving: no name was verified")


def test_what_pyright_complains_of_counts() -> None:
    broken = report()
    broken["generalDiagnostics"] = [{"message": "No py.typed file found"}]
    broken["typeCompleteness"]["symbols"] = []
    assert find_problems(broken, [])[0] == "No py.typed file found"
    assert len(find_problems(broken, [])) == 2


def test_every_service_of_both_halves_is_expected(tmp_path: Path) -> None:
    for half in ("_async", "_sync"):
        folder = tmp_path / "kamiwaza" / half / "services"
        (folder / "models").mkdir(parents=True)
        (folder / "left_over").mkdir()
        for name in ("__init__.py", "system.py", "models/__init__.py"):
            (folder / name).touch()
    assert services(tmp_path) == [
        "kamiwaza._async.services.models",
        "kamiwaza._async.services.system",
        "kamiwaza._sync.services.models",
        "kamiwaza._sync.services.system",
    ]
    assert SERVICE in services()

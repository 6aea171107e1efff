"""The files that MkDocs reads, and how it is run."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from scripts.site.__main__ import build, write_sources
from tests.unit.site.test_pages import _site


def _program(folder: Path, source: str) -> str:
    path = folder / "mkdocs"
    path.write_text(f"#!{sys.executable}\n{source}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


def test_the_sources_are_written_anew(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    (folder / "pages").mkdir(parents=True)
    (folder / "pages" / "old.md").write_text("# Old\n", "utf-8")
    write_sources(_site(), folder)
    written = {path.relative_to(folder / "pages").as_posix() for path in folder.rglob("*.md")}
    assert written == set(_site().pages)
    text = (folder / "pages" / "models.md").read_text("utf-8")
    assert text.startswith("---\ntitle: Models\n")
    assert "search:\n  boost: 6\n" in text
    assert (folder / "pages" / "assets" / "search.js").exists()


def test_the_settings_load_nothing_from_other_hosts(tmp_path: Path) -> None:
    write_sources(_site(), tmp_path / "site")
    settings = json.loads((tmp_path / "site" / "mkdocs.yml").read_text("utf-8"))
    assert settings["theme"]["font"] is False
    assert "repo_url" not in settings
    assert "http" not in json.dumps({name: settings[name] for name in settings if name != "nav"})
    assert settings["nav"][0] == {"Home": "index.md"}


def test_a_warning_of_mkdocs_fails_the_build_and_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """MkDocs does not count warnings that it does not print, so `--quiet` must not be passed."""
    warns = "import sys; sys.stderr.write('a warning'); sys.exit({'--strict', '-q', '--quiet'} & "
    program = _program(tmp_path, warns + "{*sys.argv} == {'--strict'})")
    assert build(program, tmp_path) == 1
    assert "a warning" in capsys.readouterr().err


def test_a_good_build_is_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(_program(tmp_path, "print('INFO - built')"), tmp_path) == 0
    assert capsys.readouterr() == ("", "")

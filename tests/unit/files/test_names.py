"""File names from servers: always one safe path component."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza.files.file_name import choose_name, safe_name, sidecar_path

URL = "https://platform.example/api/files/a%2Fb/report%20one.pdf?x=1"


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename=plain.txt", "plain.txt"),
        ('attachment; filename="with space.txt"', "with space.txt"),
        ('attachment; filename="a\\"b.txt"', "a_b.txt"),
        ("attachment; filename=with space.txt", "with space.txt"),
        ("attachment; filename*=UTF-8''na%C3%AFve%20file.txt; filename=x", "naïve file.txt"),
        ("attachment; filename=x; filename*=utf-8'en'%e2%82%ac.txt", "€.txt"),
        ("attachment; filename*=iso-8859-1''%E9.txt", "é.txt"),
        ("attachment; filename*=UTF-8''%ff%fe; filename=good.txt", "good.txt"),
        ("attachment; filename*=utf-7''x; filename=good.txt", "good.txt"),
        ("attachment; filename*=nonsense; filename=good.txt", "good.txt"),
        ('attachment; filename="n\xc3\xa4.txt"', "nä.txt"),
        ('attachment; filename="n\xe4.txt"', "nä.txt"),
        ("inline", "report one.pdf"),
        ("", "report one.pdf"),
        (None, "report one.pdf"),
        ('attachment; filename=""', "report one.pdf"),
        ('attachment; filename=".."', "report one.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("attachment; filename*=UTF-8''..%5C..%5Cboot.ini", "boot.ini"),
        ('attachment; filename="C:\\\\Windows\\\\x.dll"', "x.dll"),
        ('attachment; filename="/etc/cron.d/job"', "job"),
        ("attachment; filename*=UTF-8''a%00b%0d%0a.txt", "ab.txt"),
        ("attachment; filename*=UTF-8''gpj.%E2%80%AEexe", "gpj.exe"),
        ("attachment; filename=.bashrc", "bashrc"),
        ("attachment; filename=CON", "_CON"),
        ("attachment; filename=nul.txt", "_nul.txt"),
        ("attachment; filename*=UTF-8''COM%C2%B9.txt", "_COM¹.txt"),
        ("attachment; filename*=UTF-8''lpt%C2%B3", "_lpt³"),
        ("attachment; filename*=UTF-8''com%C2%B2%20.a.b", "_com² .a.b"),
        ("attachment; filename*=UTF-8''COM%C2%B9%C2%B2", "COM¹²"),
        ('attachment; filename="x:stream.txt"', "x_stream.txt"),
        ('attachment; filename="trailing. . "', "trailing"),
    ],
)
def test_the_name_of_an_answer(disposition: str | None, name: str) -> None:
    assert choose_name(disposition, URL) == name


def test_an_answer_without_a_name_gets_one() -> None:
    assert choose_name(None, "https://platform.example/") == "download"
    assert choose_name(None, "") == "download"
    assert choose_name(None, URL, suggested="told.bin") == "told.bin"
    assert choose_name("attachment; filename=said.bin", URL, suggested="told.bin") == "said.bin"


def test_a_long_name_keeps_its_suffix() -> None:
    assert safe_name("x" * 500 + ".tar.gz") == "x" * 197 + ".gz"
    assert len((safe_name("é" * 500) or "").encode()) <= 200
    assert len((safe_name("x." + "y" * 500) or "").encode()) <= 200


def _held(name: str) -> None:
    assert name not in ("", ".", "..")
    assert PurePosixPath(name).name == name
    assert PureWindowsPath(name).name == name
    assert not name.startswith(".")
    assert not name.endswith((".", " "))
    assert len(name.encode()) <= 201
    assert not {unicodedata.category(c)[0] for c in name} & {"C"}


@given(st.text(), st.text())
def test_any_header_gives_a_safe_name(disposition: str, path: str) -> None:
    name = choose_name(disposition, "https://h/" + path.replace("[", ""))
    assert name
    _held(name)


@given(st.text())
def test_any_announced_name_is_made_safe(name: str) -> None:
    _held(choose_name(f"attachment; filename*=UTF-8''{name}", URL))
    _held(choose_name(f'attachment; filename="{name}"', URL))
    if (safe := safe_name(name)) is not None:
        _held(safe)
        assert safe_name(safe) == safe


@given(st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1, max_size=255))
def test_sidecar_names_fit_the_file_system(name: str) -> None:
    if len(name.encode()) > 255 or name in (".", ".."):
        return
    names = [sidecar_path(Path("/tmp") / name, suffix).name for suffix in (".part", ".part.json")]
    assert all(len(helper.encode()) + len(".new") <= 255 for helper in names)
    assert names[0].endswith(".part")
    assert len({name, *names}) == 3


def test_different_long_names_have_different_sidecars() -> None:
    one, other = (Path("/tmp") / ("x" * 250 + end) for end in ("a.bin", "b.bin"))
    assert sidecar_path(one, ".part") != sidecar_path(other, ".part")
    assert sidecar_path(Path("/tmp/short.bin"), ".part") == Path("/tmp/short.bin.part")

"""Migrating programs that were written for the vendor's client."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kamiwaza.migrate.__main__ import main
from kamiwaza.sandbox import RunningClock, Sandbox

JOB = '''\
"""Deploys a model.""" # kept
import os

from kamiwaza_sdk import KamiwazaClient as kz
from kamiwaza_sdk.authentication import UserPasswordAuthenticator
from kamiwaza_sdk.exceptions import APIError, DatasetNotFoundError

client = kz(
    os.environ["KAMIWAZA_BASE_URL"],
    authenticator=UserPasswordAuthenticator("admin", "kamiwaza", None),
)
models = client.models


class Job:
    def __init__(self):
        self.client = client

    def run(self):
        for found in self.client.models.search_models("qwen3", limit=2):
            print(found.name)
        self.client.models.initiate_model_download("Qwen/Qwen3-0.6B-GGUF", "q8_0")
        deployment = self.client.serving.deploy_model(repo_id="Qwen/Qwen3-0.6B-GGUF")
        print(self.client.serving.get_deployment(deployment).status)
        self.client.serving.get_health()


def look(client):
    try:
        client.catalog.get_dataset("urn:li:dataset:(urn:li:dataPlatform:file,nowhere,PROD)")
    except DatasetNotFoundError as error:
        print("missing", isinstance(error, APIError))
    print(client.get("/ping"))
    print(len(client.models.list_models(load_files=True)), "models")


Job().run()
look(client)
'''
BY_HAND = """\
from kamiwaza_sdk import KamiwazaClient
from kamiwaza_sdk.schemas.models.model import CreateModel

def work(client: KamiwazaClient, other: "KamiwazaClient | None", **more):
    client.models.create_model(CreateModel(name="x"))
    client.models.wait_for_download("a/b")
    client.serving.deploy_model("x", wait=False)
    client.catalog.list_datasets(**more)
    client.lab.list_labs()
    listing = client.models.list_models
    client.federations["x"].probe()
    make_client().serving.list_deployments()
    client.models.initiate_model_download("a/b")
    return listing, other
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program.py"
    path.write_text(JOB)
    return path


def test_a_migrated_program_runs(
    program: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([str(program)]) == 0
    assert capsys.readouterr() == ("", "")
    source = program.read_text()
    assert "kamiwaza_sdk" not in source
    assert source.startswith(JOB.partition("\n")[0])
    with Sandbox(clock=RunningClock(2000)) as sandbox, sandbox.serve() as server:
        sandbox.add_model("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0")
        monkeypatch.setenv("KAMIWAZA_BASE_URL", server.url)
        names = {"__name__": "program"}
        exec(compile(source, "program", "exec"), names)
        names["client"].close()  # type: ignore[attr-defined]  # the program's client
    shown = capsys.readouterr().out
    assert "DEPLOYED" in shown
    assert "missing True" in shown
    assert "1 models" in shown


def test_migrating_again_changes_nothing(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in (JOB, BY_HAND):
        program.write_text(text)
        code = main([str(program)])
        first = program.read_bytes()
        capsys.readouterr()
        assert main([str(program)]) == code
        assert program.read_bytes() == first
        assert main(["--check", str(program)]) == code


def test_what_is_left_is_listed_with_the_way_out(
    program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program.write_text(BY_HAND)
    assert main([str(program)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(f"{program}:")[2].partition(":")[0] for line in lines] == list(
        map(str, (2, 5, 6, 7, 8, 9, 10, 11, 12, 13))
    )
    for line, text in zip(
        lines,
        (
            "`kamiwaza.schemas`", "`client.models.create(", "`.wait()`", "'wait' has no certain",
            "* or **", "no release has", "`client.models.list()`", "`client.on_cluster(name)`",
            "not recognized", "needs quantization",
        ),
        strict=True,
    ):  # fmt: skip
        assert text in line
    source = program.read_text()
    assert "from kamiwaza import KamiwazaClient" in source
    assert "client.models.wait_for_download" in source


@pytest.mark.parametrize("option", ["--check", "--diff"])
def test_nothing_is_written_to_look(
    program: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([option, str(program)]) == (1 if option == "--check" else 0)
    assert program.read_text() == JOB
    assert ("+from kamiwaza import" in capsys.readouterr().out) == (option == "--diff")


def test_files_of_others_stay_as_they_are(tmp_path: Path) -> None:
    text = "import boto3\nclient = boto3.client('s3')\nclient.models.list_models()\n"
    (tmp_path / "one.py").write_text(text)
    (tmp_path / "two.py").write_bytes(
        b"# coding: latin-1\r\nname = '\xe9'\r\nimport kamiwaza_sdk\r\n"
    )
    assert main([str(tmp_path)]) == 0
    assert (tmp_path / "one.py").read_text() == text
    assert (tmp_path / "two.py").read_bytes() == (
        b"# coding: latin-1\r\nname = '\xe9'\r\nimport kamiwaza as kamiwaza_sdk\r\n"
    )


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"import kamiwaza_sdk\nx = (", "line 2: not valid Python"),
        (b"import kamiwaza_sdk\nx = '\xff'", "program.py: "),
        (b"# coding: nonsense\nimport kamiwaza_sdk", "nonsense"),
        (None, "cannot be read: No such file"),
    ],
)
def test_a_file_that_cannot_be_read_has_one_clear_line(
    program: Path, content: bytes | None, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    program.unlink() if content is None else program.write_bytes(content)
    good = program.with_name("good.py")
    good.write_text(JOB)
    assert main([str(program), str(good)]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert text in error
    assert "kamiwaza_sdk" not in good.read_text()
    if content is not None:
        assert program.read_bytes() == content


def test_a_failed_write_leaves_the_old_file(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*names: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    assert main([str(program)]) == 2
    assert "cannot be written: No space left" in capsys.readouterr().err
    assert [path.name for path in program.parent.iterdir()] == [program.name]
    assert program.read_text() == JOB


def test_mode_and_links_are_kept(program: Path) -> None:
    program.chmod(0o755)
    link = program.with_name("link.py")
    link.symlink_to(program)
    assert main([str(link)]) == 0
    assert link.is_symlink()
    assert stat.S_IMODE(program.stat().st_mode) == 0o755
    assert "kamiwaza_sdk" not in program.read_text()


def test_without_libcst_one_line_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "libcst.py").write_text("raise ModuleNotFoundError('gone')")
    ended = subprocess.run(
        [sys.executable, "-m", "kamiwaza.migrate", "x.py"],
        env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "[migrate]" in ended.stderr

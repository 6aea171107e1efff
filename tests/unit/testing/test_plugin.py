"""The pytest plugin, in the runs of other projects."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project of a user, which has this package and no settings of its own."""
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    return pytester


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest_subprocess("-p", "no:cacheprovider", *arguments, timeout=120)


def test_the_fixtures_work_and_each_test_has_fresh_state(project: pytest.Pytester) -> None:
    project.makepyfile("""
        import asyncio, os, urllib.request
        from kamiwaza import KamiwazaClient

        def test_download(kamiwaza_client, kamiwaza_sandbox):
            kamiwaza_client.models.download("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0").wait()
            assert len(kamiwaza_client.models.list()) == 1
            assert kamiwaza_sandbox.requests

        def test_fresh(kamiwaza_client):
            assert len(kamiwaza_client.models.list()) == 0

        def test_async(kamiwaza_async_client, kamiwaza_client):
            async def main():
                async with kamiwaza_async_client as client:
                    return (await client.whoami()).username
            assert asyncio.run(main()) == kamiwaza_client.whoami().username

        def test_server(kamiwaza_server, kamiwaza_sandbox):
            assert os.environ["KAMIWAZA_BASE_URL"] == kamiwaza_server.url
            assert str(kamiwaza_server.port) in kamiwaza_server.url
            with KamiwazaClient() as client:
                assert client.ping()
                assert client.whoami().username == "admin"
            assert "system.ping" in [seen.operation for seen in kamiwaza_sandbox.requests]

        def test_the_environment_is_as_before():
            assert "KAMIWAZA_BASE_URL" not in os.environ
    """)
    run(project).assert_outcomes(passed=5)


def test_the_marker_precedes_the_command_line_and_the_ini_file(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\nkamiwaza_release = 0.13.0\nkamiwaza_seed = 3")
    project.makepyfile("""
        import pytest

        def release(client):
            return str(client.server.release())

        def test_given(kamiwaza_client, pytestconfig):
            given = pytestconfig.getoption("--kamiwaza-release") or "0.13.0"
            assert release(kamiwaza_client) == given

        @pytest.mark.kamiwaza(release="1.0.0")
        class TestMarked:
            def test_of_the_class(self, kamiwaza_client):
                assert release(kamiwaza_client) == "1.0.0"

            @pytest.mark.kamiwaza(release="1.0.1", hub=["example/Tiny-1B"])
            def test_of_the_test(self, kamiwaza_client, kamiwaza_sandbox):
                assert release(kamiwaza_client) == "1.0.1"
                assert kamiwaza_sandbox.hub.find("example/Tiny-1B")

        @pytest.mark.kamiwaza(newer=True)
        def test_newer(kamiwaza_client):
            assert kamiwaza_client.ping()
    """)
    run(project, "--strict-markers").assert_outcomes(passed=4)
    run(project, "--kamiwaza-release", "0.9.3").assert_outcomes(passed=4)


def test_the_seed_decides_the_ids(project: pytest.Pytester) -> None:
    project.makepyfile("""
        def test_id(kamiwaza_sandbox, record_property):
            print("ID", kamiwaza_sandbox.add_model("example/Tiny-1B").id)
    """)

    def made(*arguments: str) -> str:
        lines = run(project, "-s", *arguments).outlines
        return next(line for line in lines if "ID " in line).partition("ID ")[2]

    assert made("--kamiwaza-seed", "7") == made("--kamiwaza-seed", "7")
    assert made("--kamiwaza-seed", "7") != made()


@pytest.mark.parametrize(
    ("arguments", "marker", "text"),
    [
        (("--kamiwaza-release", "99"), "", "kamiwaza_sandbox: *99*"),
        ((), "@pytest.mark.kamiwaza(relaese='1.0.0')", "kamiwaza_sandbox: *relaese*"),
        ((), "@pytest.mark.kamiwaza('1.0.0')", "*takes keyword arguments only*"),
        (("-o", "kamiwaza_seed=x"), "", "*kamiwaza_seed: must be a whole number, not 'x'*"),
    ],
)
def test_wrong_options_are_named(
    project: pytest.Pytester, arguments: tuple[str, ...], marker: str, text: str
) -> None:
    project.makepyfile(f"import pytest\n{marker}\ndef test_x(kamiwaza_sandbox): pass")
    result = run(project, *arguments)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*{text}"])


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["alone", "xdist"])
def test_a_failure_shows_the_requests_without_secrets(
    project: pytest.Pytester, workers: tuple[str, ...]
) -> None:
    project.makepyfile("""
        def test_fails(kamiwaza_client, kamiwaza_sandbox):
            kamiwaza_sandbox.fail_next(status=503, operation="models.list_models")
            kamiwaza_client.models.list()
            kamiwaza_client.models.search("qwen3", limit=2)
            assert False

        def test_fails_without_a_sandbox():
            assert False

        def test_passes(kamiwaza_client):
            kamiwaza_client.ping()
    """)
    result = run(project, *workers)
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(
        [
            "*- kamiwaza sandbox requests -*",
            "1. POST /api/auth/token 200 auth.login *username=admin password=[*][*][*]*",
            "2. GET /api/models/ 503 (injected) models.list_models*",
            "3. GET /api/models/ 200 models.list_models*",
            "4. POST /api/models/search/ 200 models.search_models query=qwen3*",
        ]
    )
    assert str(result.stdout).count("kamiwaza sandbox requests") == 1
    assert "password=kamiwaza" not in str(result.stdout)


def test_it_can_be_switched_off(project: pytest.Pytester) -> None:
    project.makepyfile("def test_x(kamiwaza_sandbox): pass\ndef test_y(): pass")
    result = run(project, "-p", "no:kamiwaza")
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines(["*fixture 'kamiwaza_sandbox' not found*"])


def test_nothing_is_imported_until_a_fixture_is_used(project: pytest.Pytester) -> None:
    project.makepyfile("""
        import sys

        def test_first():
            loaded = [name for name in sys.modules if name.startswith(("kamiwaza", "httpx"))]
            assert set(loaded) <= {
                "kamiwaza", "kamiwaza._version", "kamiwaza.testing", "kamiwaza.testing.plugin",
            }
            assert "pydantic" not in sys.modules

        def test_second(kamiwaza_sandbox):
            assert "kamiwaza.sandbox" in sys.modules
    """)
    run(project, "-W", "error").assert_outcomes(passed=2)


def test_without_the_extra_only_the_fixtures_fail(project: pytest.Pytester) -> None:
    """An empty module in place of the library that the extra brings."""
    Path(project.path, "jsonschema_rs.py").write_text("raise ModuleNotFoundError('gone')")
    project.makepyfile("def test_x(kamiwaza_sandbox): pass\ndef test_y(): pass")
    environment = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:schemathesis",
            "-W",
            "error",
        ],
        cwd=project.path,
        env={"PYTHONPATH": str(project.path), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "1 passed, 1 error" in environment.stdout
    assert "install it with" in environment.stdout
    assert "[sandbox]" in environment.stdout


def test_the_examples_of_the_guide_pass(project: pytest.Pytester) -> None:
    guide = (ROOT / "docs" / "testing.md").read_text("utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", guide, re.MULTILINE | re.DOTALL)
    project.makepyfile("\n\n".join(blocks))
    run(project, "--strict-markers", "-W", "error").assert_outcomes(passed=5)

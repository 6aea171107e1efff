"""Recording is reproducible, and replays detect changed requests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamiwaza.sandbox import Sandbox
from tests.contract.tape.cassette_format import deserialize, read_tape, serialize
from tests.contract.tape.checks import SERVICES, audit, auditor_of, load_contract
from tests.contract.tape.options import CASSETTES
from tests.contract.tape.running import contract_tests
from tests.contract.tape.scrubbing import BASE_URL, Scrubber
from tests.contract.tape.secret_scan import scan_tape


def recorded(folder: Path) -> dict[str, str]:
    """Return the cassettes below a folder, without the line that names the document."""
    return {
        f"{path.parent.name}/{path.name}": "\n".join(
            line
            for line in path.read_text("utf-8").splitlines()
            if not line.startswith("  contract: ")
        )
        for path in folder.rglob("*.yaml")
    }


def test_a_new_recording_is_the_one_that_is_there(tmp_path: Path) -> None:
    modules = ["auth", "models_downloads"]
    files = [SERVICES / f"test_{module}.py" for module in modules]
    run = contract_tests("--record", "--cassettes", tmp_path, *files)
    assert run.returncode == 0, run.stdout
    fresh = recorded(tmp_path)
    assert len(fresh) > 15
    known = recorded(CASSETTES)
    theirs = {name for name, text in known.items() if "recorded_from: platform" in text}
    assert {n: t for n, t in fresh.items() if n not in theirs} == {
        name: text for name, text in known.items() if name in fresh and name not in theirs
    }


REAL_FILES = [SERVICES / f"test_{name}.py" for name in ("auth", "models_parts", "system")]
REAL = "test_files or test_configs or test_login or test_whoami or test_personal"


def test_a_real_platform_is_recorded_over_the_network(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        secret = sandbox.state.identity.users["admin"].password = "the-password-of-somebody"
        sandbox.state.identity.add_user("somebody-else", "another-password", roles=("user",))
        url = sandbox.serve().url
        run = contract_tests(
            "--record", "--cassettes", tmp_path, *REAL_FILES, "-k", REAL,
            KAMIWAZA_BASE_URL=url, KAMIWAZA_USERNAME="admin", KAMIWAZA_PASSWORD=secret,
            KAMIWAZA_USER_USERNAME="somebody-else", KAMIWAZA_USER_PASSWORD="another-password",
        )  # fmt: skip
        sent = [seen.request.header("authorization") for seen in sandbox.requests]
        tokens = {value.removeprefix("Bearer ") for value in sent if value}
    assert run.returncode == 0, run.stdout
    found = sorted(tmp_path.rglob("*.yaml"))
    assert len(found) >= 8
    text = "".join(path.read_text("utf-8") for path in found)
    for hidden in (secret, "somebody-else", "another-password", url.split("/")[2], *tokens):
        assert hidden not in text
    judge = auditor_of(load_contract())
    for tape in map(read_tape, found):
        assert tape.metadata["recorded_from"] == "platform"
        assert not [*audit(tape, judge), *scan_tape(tape)]
    # The async half of the same run replayed what the sync half had recorded.
    assert f"{2 * len(found)} passed" in run.stdout


def test_without_a_second_user_its_tests_are_skipped(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        run = contract_tests(
            "--record", "--cassettes", tmp_path, SERVICES / "test_system.py", "-rs",
            KAMIWAZA_BASE_URL=sandbox.serve().url, KAMIWAZA_API_KEY=sandbox.token(lifetime=1e9),
        )  # fmt: skip
    assert "recording as user needs KAMIWAZA_USER_USERNAME" in run.stdout
    assert {path.stem for path in tmp_path.rglob("*.yaml")} == {
        "test_ping", "test_whoami_without_credentials",
    }  # fmt: skip


@pytest.fixture
def tampered(tmp_path: Path) -> Path:
    shutil.copytree(CASSETTES / "system", tmp_path / "system")
    return tmp_path


def test_replays_notice_what_changed(tampered: Path) -> None:
    ping, whoami, stranger = (
        tampered / "system" / f"test_{name}.yaml"
        for name in ("ping", "whoami", "whoami_without_credentials")
    )
    data = deserialize(ping.read_text("utf-8"))
    data["interactions"] *= 2
    ping.write_text(serialize(data), "utf-8")
    data = deserialize(whoami.read_text("utf-8"))
    for item in data["interactions"]:
        item["request"]["uri"] += "?more=1"
    whoami.write_text(serialize(data), "utf-8")
    stranger.unlink()
    run = contract_tests("--cassettes", tampered, SERVICES / "test_system.py")
    assert run.returncode == 1
    assert f"test_ping.yaml: recorded and not asked for: GET {BASE_URL}/ping" in run.stdout
    assert "no recorded interaction matches it" in run.stdout
    assert "system/test_whoami_without_credentials.yaml is missing; make record" in run.stdout


class _Sent:
    def __init__(self, uri: str, body: bytes, content_type: str) -> None:
        self.uri, self.body, self.headers = uri, body, {"content-type": content_type}


def test_forms_with_files_match_whatever_their_boundary() -> None:
    bodies = []
    for boundary in ("a1b2c3", "ffffffffff"):
        body = f"--{boundary}\r\nx\r\n--{boundary}--\r\n".encode()
        sent = _Sent(BASE_URL, body, f"multipart/form-data; boundary={boundary}")
        scrubbed = Scrubber("https://kamiwaza.test", {}).request(sent)
        bodies.append((scrubbed.body, scrubbed.headers))
    assert bodies[0] == bodies[1]


def test_the_same_secret_is_the_same_placeholder_in_both_directions() -> None:
    scrubber = Scrubber("https://real.example:7777", {})
    answer = scrubber.answer(
        {
            "headers": {"Set-Cookie": ["s=1"], "Location": ["https://real.example:7777/x"]},
            "body": {"string": b'{"refresh_token": "abcdefgh-1", "note": "abcdefgh-1"}'},
        }
    )
    assert answer["headers"] == {"location": ["https://kamiwaza.test/x"]}
    hidden = "REDACTED-refresh_token-1"
    assert answer["body"]["string"].decode() == f'{{"refresh_token":"{hidden}","note":"{hidden}"}}'
    url = "https://real.example:7777/api/auth/refresh?refresh_token=abcdefgh-1"
    sent = scrubber.request(_Sent(url, b"", ""))
    assert sent.uri == f"https://kamiwaza.test/api/auth/refresh?refresh_token={hidden}"
    again = scrubber.request(_Sent(sent.uri, b"", ""))
    assert again.uri == sent.uri

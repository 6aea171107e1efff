"""The command line in a real terminal: the main job of the README, a conversation, Ctrl-C."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.clock import RunningClock
from tests.test_architecture import ROOT

_LIMIT = 60.0


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        self.main, other = pty.openpty()
        self.process = subprocess.Popen(
            words, stdin=other, stdout=other, stderr=other, env=environment, start_new_session=True
        )
        os.close(other)
        self.text = ""

    def read_until(self, pattern: str) -> str:
        """Read until the output matches, or the program ends."""
        end = time.monotonic() + _LIMIT
        while not re.search(pattern, self.text) and time.monotonic() < end:
            if not self._read() and self.process.poll() is not None:
                break
        assert re.search(pattern, self.text), self.text
        return self.text

    def send(self, text: str) -> None:
        os.write(self.main, text.encode())

    def finish(self) -> int:
        """Read to the end and return the exit status."""
        end = time.monotonic() + _LIMIT
        while time.monotonic() < end and (self._read() or self.process.poll() is None):
            pass
        os.close(self.main)
        return self.process.wait(10)

    def _read(self) -> bool:
        ready, _, _ = select.select([self.main], [], [], 0.2)
        try:
            data = os.read(self.main, 65536) if ready else b""
        except OSError:  # the program has closed its side
            return False
        self.text += data.decode("utf-8", "replace")
        return bool(data)


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with Sandbox(clock=RunningClock(20.0)) as sandbox:
        config = tmp_path / "config.toml"
        config.write_text("")
        yield {
            "PATH": os.environ["PATH"],
            "TERM": "xterm",
            "PYTHONPATH": ":".join(sys.path),
            "KAMIWAZA_BASE_URL": sandbox.serve(0).url,
            "KAMIWAZA_USERNAME": "admin",
            "KAMIWAZA_PASSWORD": "kamiwaza",
            "KAMIWAZA_CONFIG_FILE": str(config),
        }


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "kamiwaza", *words]


def _lines_of_the_readme() -> list[list[str]]:
    text = (ROOT / "README.md").read_text("utf-8")
    block = text.split("## The command line")[1].split("```")[1]
    lines = [line for line in block.splitlines() if line.startswith("kamiwaza ")]
    return [line.replace('"', "").split()[1:] for line in lines]


def test_the_lines_of_the_readme(environment: dict[str, str]) -> None:
    lines = _lines_of_the_readme()
    assert len(lines) == 6
    shown = []
    for words in lines:
        terminal = Terminal(_command("--yes", *words), environment)
        status = terminal.finish()
        assert status == 0, terminal.text
        shown.append(terminal.text)
    search, download, deploy, chat, logs, stop = shown
    assert "Qwen/Qwen3-0.6B-GGUF" in search
    assert "%" in download
    assert "DEPLOYED" in deploy
    assert "sky" in chat
    assert "deployment is" in logs
    assert "stopped" in stop


def test_a_conversation(environment: dict[str, str]) -> None:
    deploy = _command("-q", "deploy", "Qwen/Qwen3-0.6B-GGUF", "--quantization", "q4_k_m")
    subprocess.run(deploy, env=environment, check=True, capture_output=True)
    terminal = Terminal(_command("chat", "Qwen3-0.6B-GGUF"), environment)
    terminal.read_until("> ")
    terminal.send("first question\n")
    terminal.read_until("turn 1.*first question")
    terminal.send("second question\n")
    terminal.read_until("turn 2.*second question")
    terminal.send("\x04")
    assert terminal.finish() == 0


def test_ctrl_c_leaves_the_job_and_says_how_to_resume(environment: dict[str, str]) -> None:
    words = ["models", "download", "Qwen/Qwen3-0.6B-GGUF", "--quantization", "q8_0", "--wait"]
    terminal = Terminal(_command(*words), environment)
    terminal.read_until("%")
    os.killpg(terminal.process.pid, signal.SIGINT)
    assert terminal.finish() == 130
    assert "Traceback" not in terminal.text
    token = re.findall(r"kamiwaza wait (\S+)", terminal.text)[-1]
    done = subprocess.run(_command("-q", "wait", token), env=environment, capture_output=True)
    assert done.returncode == 0, done.stderr


def test_a_closed_pipe_is_quiet(environment: dict[str, str]) -> None:
    command = " ".join(_command("models", "guide", "list")) + " | head -c 1"
    done = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, check=True)
    assert done.stderr == b""


def test_the_password_is_asked_for_and_not_shown(environment: dict[str, str]) -> None:
    del environment["KAMIWAZA_USERNAME"], environment["KAMIWAZA_PASSWORD"]
    terminal = Terminal(_command("login", "--username", "admin"), environment)
    terminal.read_until("Password: ")
    terminal.send("kamiwaza\n")
    assert terminal.finish() == 0
    assert "logged in as" in terminal.text
    stored = Path(environment["KAMIWAZA_CONFIG_FILE"]).read_text("utf-8")
    assert "api_key" in stored
    assert "password" not in stored

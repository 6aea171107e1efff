"""Files that the commands write."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from kamiwaza.contract.whole_file import write_whole_file


def test_a_pipe_or_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe, received = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: received.append(pipe.read_text()))
    reader.start()
    write_whole_file(str(pipe), "report")
    reader.join(10)
    assert received == ["report"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_failure_leaves_the_old_content(tmp_path: Path) -> None:
    file = tmp_path / "report"
    write_whole_file(str(file), "old", mode=0o600)
    with pytest.raises(UnicodeEncodeError):
        write_whole_file(str(file), "\ud800")
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

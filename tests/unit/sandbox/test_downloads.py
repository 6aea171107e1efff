"""Model downloads: queued, running, complete, cancelled and failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .journey import FILE, REPO, download

if TYPE_CHECKING:
    import httpx

    from kamiwaza.sandbox import Sandbox, SandboxClock

OTHER = "Qwen3-0.6B-Q8_0.gguf"


def start(http: httpx.Client, *names: str) -> dict[str, Any]:
    body = {"model": REPO, "hub": "HubsHf", "files_to_download": list(names or (FILE,))}
    answer: dict[str, Any] = http.post("/models/download/", json=body).json()
    return answer


def rows(http: httpx.Client) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in http.get("/model_files/download_status/").json()}


@pytest.fixture
def slow(sandbox: Sandbox) -> Sandbox:
    """A sandbox in which a percent of the usual file takes one second, after one in the queue."""
    sandbox.state.downloads.queue_delay = 1.0
    sandbox.state.downloads.rate = 367_500_000 / 100
    return sandbox


def test_a_download_completes(slow: Sandbox, http: httpx.Client, clock: SandboxClock) -> None:
    started = start(http)
    assert started["result"] is True
    waiting = rows(http)[FILE]
    assert (waiting["is_downloading"], waiting["download"]) == (False, True)
    assert waiting["dl_requested_at"] == "2026-01-05T09:00:00Z"
    clock.advance(38)
    running = rows(http)[FILE]
    assert (running["is_downloading"], running["download_percentage"]) == (True, 37)
    assert running["download_elapsed"] == "00:37"
    assert running["download_remaining"] == "01:03"
    assert running["download_throughput"] == "3.67MB/s"
    clock.advance(63)
    done = rows(http)[FILE]
    assert (done["is_downloading"], done["download_percentage"]) == (False, 100)
    assert done["storage_location"].endswith(FILE)
    assert done["dl_requested_at"] is None
    file = http.get(f"/model_files/{started['files'][0]}").json()
    assert file["storage_location"] == done["storage_location"]


def test_a_download_runs_from_the_first_second(http: httpx.Client, clock: SandboxClock) -> None:
    start(http, FILE, OTHER)
    for _ in range(5):
        table = rows(http)
        assert any(row["is_downloading"] for row in table.values())
        assert all(row["download"] for row in table.values())
        clock.advance(1)


def test_files_are_downloaded_one_at_a_time(
    slow: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    start(http, FILE, OTHER)
    clock.advance(50)
    table = rows(http)
    assert [table[FILE]["is_downloading"], table[OTHER]["is_downloading"]] == [True, False]
    clock.advance(61)
    table = rows(http)
    assert (table[FILE]["is_downloading"], table[OTHER]["is_downloading"]) == (False, True)
    assert table[OTHER]["download_elapsed"] == "00:10"


def test_progress_does_not_depend_on_the_number_of_polls(
    slow: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    start(http, FILE, OTHER)
    for _ in range(111):
        clock.advance(1)
        rows(http)
    assert rows(http)[OTHER]["download_elapsed"] == "00:10"


def test_finished_downloads_leave_the_list(
    sandbox: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    download(http, clock, seconds=10)
    assert FILE in rows(http)
    clock.advance(30)
    assert rows(http) == {}
    sandbox.state.downloads.linger = None
    assert FILE in rows(http)
    sandbox.state.downloads.linger = 0
    assert rows(http) == {}


def test_a_download_fails(slow: Sandbox, http: httpx.Client, clock: SandboxClock) -> None:
    slow.fail_download(FILE, at=0.37)
    start(http)
    clock.advance(37)
    assert rows(http)[FILE]["is_downloading"] is True
    clock.advance(1)
    failed = rows(http)[FILE]
    assert (failed["is_downloading"], failed["storage_location"]) == (False, None)
    assert (failed["dl_requested_at"], failed["download_cancelled_at"]) == (None, None)
    start(http)
    clock.advance(102)
    assert rows(http)[FILE]["storage_location"]


def test_a_running_download_fails_by_id(
    slow: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    [file_id] = start(http)["files"]
    clock.advance(10)
    slow.fail_download(file_id, at=0.2)
    clock.advance(11)
    assert rows(http)[FILE]["download_percentage"] == 20
    assert rows(http)[FILE]["is_downloading"] is False


def test_cancelling_downloads(slow: Sandbox, http: httpx.Client, clock: SandboxClock) -> None:
    first, second = start(http, FILE, OTHER)["files"]
    clock.advance(10)
    answer = http.delete(f"/model_files/{first}/download").json()
    assert (answer["result"], answer["cancelled_at"]) == (True, "2026-01-05T09:00:10Z")
    row = rows(http)[FILE]
    assert (row["is_downloading"], row["download_cancelled_at"]) == (False, answer["cancelled_at"])
    assert rows(http)[OTHER]["is_downloading"] is True
    again = http.delete(f"/model_files/{first}/download").json()
    assert (again["result"], again["cancelled_at"]) == (False, None)
    both = http.delete("/model_files/downloads/cancel_all").json()
    assert (both["cancelled_files"], both["total_downloads"]) == ([second], 1)
    assert [file["is_downloading"] for file in rows(http).values()] == [False, False]


def test_cancelling_one_models_downloads(
    slow: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    start(http)
    body = {"model": "Qwen/Qwen3-0.6B", "files_to_download": ["model.safetensors"]}
    [file_id] = http.post("/models/download/", json=body).json()["files"]
    model = http.get(f"/model_files/{file_id}").json()["model_id"]
    path = "/model_files/downloads/cancel_all"
    assert http.delete(path, params={"model_id": model}).json()["cancelled_files"] == [file_id]
    clock.advance(2)
    assert rows(http)[FILE]["is_downloading"] is True


def test_unknown_repositories_and_files_answer_result_false(http: httpx.Client) -> None:
    missing = http.post("/models/download/", json={"model": "nobody/nothing"})
    assert (missing.status_code, missing.json()["result"]) == (200, False)
    assert start(http, "nothing.gguf")["result"] is False
    assert http.get("/models/").json() == []


def test_everything_is_downloaded_unless_files_are_named(http: httpx.Client) -> None:
    files = http.post("/models/download/", json={"model": REPO}).json()["files"]
    assert len(files) == 5


def test_stored_files_are_not_downloaded_again(http: httpx.Client, clock: SandboxClock) -> None:
    download(http, clock)
    assert start(http)["result"] is True
    assert http.get("/models/pending_deployments").json()["active_downloads"] == []


def test_the_list_is_filtered_by_the_vendors_parameter(
    http: httpx.Client, clock: SandboxClock
) -> None:
    model, _ = download(http, clock, seconds=2)
    path = "/model_files/download_status/"
    assert len(http.get(path, params={"model_ids": model}).json()) == 1
    assert http.get(path, params={"model_ids": "other"}).json() == []


def test_a_model_is_deployed_after_its_download(http: httpx.Client, clock: SandboxClock) -> None:
    body = {"model": REPO, "files_to_download": [FILE]}
    assert http.post("/models/download_and_deploy", json=body).json()["result"] is True
    pending = http.get("/models/pending_deployments").json()
    assert (pending["total_pending"], pending["total_downloading"]) == (1, 1)
    assert http.get("/serving/deployments").json() == []
    clock.advance(10)
    [deployment] = http.get("/serving/deployments").json()
    assert deployment["requested_at"] == "2026-01-05T09:00:03.675000Z"
    assert deployment["status"] == "INITIALIZING"
    assert http.get("/models/pending_deployments").json()["total_pending"] == 0


def test_a_stored_model_is_deployed_at_once(http: httpx.Client, clock: SandboxClock) -> None:
    path = "/models/deploy_after_download/Qwen%2FQwen3-0.6B-GGUF"
    assert http.post(path).status_code == 404
    download(http, clock, seconds=2)
    assert http.post(path).json()["deployed"] is False
    clock.advance(60)
    assert len(http.get("/serving/deployments").json()) == 1
    assert http.post(path).json()["deployed"] is True


def test_deployments_of_failed_downloads_are_cleaned_up(
    sandbox: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    sandbox.fail_download()
    body = {"model": REPO, "files_to_download": [FILE]}
    http.post("/models/download_and_deploy", json=body)
    clock.advance(60)
    assert http.get("/serving/deployments").json() == []
    assert http.post("/models/cleanup_stale_deployments").json()["cleaned_count"] == 0


def test_a_pending_deployment_that_cannot_begin_is_dropped(
    http: httpx.Client, clock: SandboxClock
) -> None:
    model, config = download(http, clock, seconds=2)
    http.post("/models/deploy_after_download/" + model)
    http.delete(f"/model_configs/{config}")
    clock.advance(60)
    assert http.get("/serving/deployments").json() == []
    assert http.get("/models/pending_deployments").json()["total_pending"] == 0

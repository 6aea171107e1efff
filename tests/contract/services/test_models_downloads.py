"""Downloads of models: the operation, and the platform's own calls."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    OperationCancelledError,
    OperationFailedError,
    PermissionDeniedError,
    QuantizationError,
    RefusedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.downloads import (
    BulkDownloadCancelResponse,
    DeploymentTrigger,
    DownloadStarted,
    ModelDownloadCancelResponse,
    PendingDeployments,
    StaleDeploymentsCleanup,
)
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_files import ModelDownloadStatus
from kamiwaza.schemas.serving import Deployment
from tests.contract.tape.stage import NOBODY, Stage
from tests.halves import GGUF, Q4, Q8


def test_download(stage: Stage) -> None:
    job = stage.do(stage.client.models.download(GGUF, quantization="q4_k_m"))
    model = stage.do(job.wait())
    assert isinstance(model, Model)
    assert model.deployable_file is not None
    assert model.deployable_file.name == Q4
    assert job.progress == 1.0


def test_a_second_download_follows_the_first(stage: Stage) -> None:
    stage.downloaded()
    again = stage.do(stage.client.models.download(GGUF, quantization="q4_k_m"))
    assert stage.do(again.wait()).deployable_file.name == Q4


def test_download_and_deploy(stage: Stage) -> None:
    operation = stage.do(
        stage.client.models.download_and_deploy(GGUF, quantization="q4_k_m", min_copies=1)
    )
    deployment = stage.do(operation.wait())
    assert isinstance(deployment, Deployment)
    assert deployment.is_ready


def test_an_unclear_quantization(stage: Stage) -> None:
    with pytest.raises(QuantizationError) as caught:
        stage.do(stage.client.models.download(GGUF))
    assert "q4_k_m" in caught.value.choices


def test_a_download_that_breaks_off(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_download(Q4))
    job = stage.do(stage.client.models.download(GGUF, files=[Q4]))
    with pytest.raises(OperationFailedError):
        stage.do(job.wait())


def test_a_cancelled_download(stage: Stage) -> None:
    job = stage.do(stage.client.models.download(GGUF, files=[Q4]))
    stage.do(job.cancel())
    with pytest.raises(OperationCancelledError):
        stage.do(job.wait())


def test_start_status_cancel(stage: Stage) -> None:
    downloads = stage.client.models.downloads
    started = stage.do(downloads.start(GGUF, hub="hf", files_to_download=[Q4, Q8]))
    assert isinstance(started, DownloadStarted)
    rows = stage.do(downloads.list(files=started.files))
    assert [type(row) for row in rows] == [ModelDownloadStatus] * 2
    stopped = stage.do(downloads.cancel(started.files[0]))
    assert isinstance(stopped, ModelDownloadCancelResponse)
    assert stopped
    assert not stage.do(downloads.cancel(started.files[0]))
    rest = stage.do(downloads.cancel_all(model=rows[0].m_id))
    assert isinstance(rest, BulkDownloadCancelResponse)
    assert rest.cancelled_files == started.files[1:]
    with pytest.raises(ResourceNotFoundError):
        stage.do(downloads.cancel(NOBODY))


def test_downloads_the_platform_refuses(stage: Stage) -> None:
    downloads = stage.client.models.downloads
    with pytest.raises(RefusedError, match="not found"):
        stage.do(downloads.start("nobody/nothing"))
    with pytest.raises(RefusedError, match="not found"):
        stage.do(downloads.start_and_deploy("nobody/nothing"))


def test_deployments_that_wait_for_downloads(stage: Stage) -> None:
    downloads = stage.client.models.downloads
    started = stage.do(downloads.start_and_deploy(GGUF, files_to_download=[Q4]))
    assert started
    waiting = stage.do(downloads.pending_deployments())
    assert isinstance(waiting, PendingDeployments)
    assert waiting.total_pending == 1
    stage.do(downloads.cancel_all())
    assert isinstance(stage.do(downloads.cleanup_stale()), StaleDeploymentsCleanup)


def test_deploy_if_ready(stage: Stage) -> None:
    model = stage.downloaded()
    trigger = stage.do(stage.client.models.downloads.deploy_if_ready(model.id))
    assert isinstance(trigger, DeploymentTrigger)
    assert trigger.deployment_id
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.client.models.downloads.deploy_if_ready(NOBODY))


def test_deploying_downloads_takes_an_administrator(stage: Stage) -> None:
    downloads = stage.user.models.downloads
    with pytest.raises(PermissionDeniedError):
        stage.do(downloads.start_and_deploy(GGUF))
    with pytest.raises(PermissionDeniedError):
        stage.do(downloads.cleanup_stale())

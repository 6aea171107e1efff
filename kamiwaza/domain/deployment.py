"""Choosing what to deploy, and reading the state of a deployment. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError, QuantizationError, RefusedError
from kamiwaza.operations.lifecycles import MODEL_DEPLOYMENT, MODEL_STOP
from kamiwaza.operations.state import OperationState, Snapshot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.schemas.models import Model, ModelConfig
    from kamiwaza.schemas.serving import Deployment

# The platform continues to probe these and clears the error when the engine answers.
_RECOVERING = frozenset({"NATIVE_CPU_HEALTH_UNVERIFIED", "NATIVE_GPU_HEALTH_UNVERIFIED"})


def deployment_snapshot(deployment: Deployment, *, cancelled: bool = False) -> Snapshot[Deployment]:
    """Return the snapshot of the start of a deployment.

    Args:
        deployment: the deployment as polled.
        cancelled: the caller stopped it, so STOPPED means cancelled.
    """
    raw = str(deployment.status or "")
    state = MODEL_DEPLOYMENT.state_of(raw)
    if raw.upper() == "ERROR" and deployment.last_error_code in _RECOVERING:
        state = OperationState.RUNNING
    if cancelled and deployment.is_stopped:
        state = OperationState.CANCELLED
    return Snapshot(
        state,
        raw,
        deployment,
        code=deployment.last_error_code,
        reason=deployment.last_error_message,
        detail=deployment.error,
    )


def stop_snapshot(deployment: Deployment | None) -> Snapshot[None]:
    """Return the snapshot of the stop of a deployment; None: the deployment is gone."""
    if deployment is None:
        return Snapshot(OperationState.SUCCEEDED, "gone")
    raw = str(deployment.status or "")
    return Snapshot(MODEL_STOP.state_of(raw), raw, detail=deployment.error)


def accepted_id(answer: UUID | str | bool | None) -> UUID | str:
    """Return the id in the answer to a deploy request.

    Raises:
        RefusedError: the answer has no id.
    """
    if answer and not isinstance(answer, bool):
        return answer
    raise RefusedError(
        "the platform refused to deploy the model (it answered without a deployment's id);"
        " its capacity may be taken, see client.serving.list()"
    )


def default_config(configs: Sequence[ModelConfig], model_id: UUID | str) -> ModelConfig:
    """Return the configuration marked as default, else the only one.

    Raises:
        InvalidArgumentError: there is none, or several and none is the default.
    """
    marked = [config for config in configs if config.is_default]
    candidates = marked or list(configs)
    if marked or len(candidates) == 1:
        return candidates[0]
    if not candidates:
        raise InvalidArgumentError(f"config: model {model_id} has no configuration; create one")
    names = ", ".join(f"{config.name} ({config.id})" for config in candidates)
    raise InvalidArgumentError(
        f"config: model {model_id} has no default configuration; choose one of {names}"
    )


def file_to_deploy(model: Model, config: ModelConfig | None) -> UUID | str | None:
    """Return the id of the file to deploy, None if the platform decides.

    Raises:
        QuantizationError: several files are possible; the error lists them.
    """
    configured = config.m_file_id if config is not None else None
    try:
        file = model.choose_file()
    except QuantizationError:
        if configured is None:
            raise
        return configured
    return configured if file is None else file.id


def find_model(models: Sequence[Model], wanted: str) -> Model:
    """Return the model with a hub name, or with a name.

    Raises:
        InvalidArgumentError: no model has the name, or several have it.
    """
    name = wanted.casefold()
    matches = [model for model in models if (model.repo_id or "").casefold() == name]
    matches = matches or [model for model in models if (model.name or "").casefold() == name]
    if len(matches) == 1:
        return matches[0]
    if not matches:
        raise InvalidArgumentError(
            f"model: the platform has no model {wanted!r}; download it first"
        )
    ids = ", ".join(str(model.id) for model in matches)
    raise InvalidArgumentError(f"model: several models are called {wanted!r}; give the id: {ids}")

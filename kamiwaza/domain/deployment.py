"""What is deployed when a model is named, and what a look at a deployment says. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError, QuantizationError, RefusedError
from kamiwaza.operations.lifecycles import MODEL_DEPLOYMENT, MODEL_STOP
from kamiwaza.operations.state import OperationState, Snapshot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.naming.identifiers import Identified
    from kamiwaza.schemas.models import Model, ModelConfig
    from kamiwaza.schemas.serving import Deployment

# The platform keeps probing these and takes the error back when the engine answers.
_RECOVERING = frozenset({"NATIVE_CPU_HEALTH_UNVERIFIED", "NATIVE_GPU_HEALTH_UNVERIFIED"})


def seen(deployment: Deployment, *, cancelled: bool = False) -> Snapshot[Deployment]:
    """Return what one look at a deployment says about its start.

    `cancelled` means that the caller stopped it, so that STOPPED is no failure.
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


def seen_stopping(deployment: Deployment | None) -> Snapshot[None]:
    """Return what one look says about the end of a deployment; None: it is gone."""
    if deployment is None:
        return Snapshot(OperationState.SUCCEEDED, "gone")
    raw = str(deployment.status or "")
    return Snapshot(MODEL_STOP.state_of(raw), raw, detail=deployment.error)


def accepted(answer: UUID | str | bool | None) -> UUID | str:
    """Return the id of the deployment the platform began.

    Raises RefusedError if it answered without one.
    """
    if answer and not isinstance(answer, bool):
        return answer
    raise RefusedError(
        "the platform refused to deploy the model (it answered without a deployment's id);"
        " its capacity may be taken, see client.serving.list()"
    )


def default_config(configs: Sequence[ModelConfig], model_id: UUID | str) -> ModelConfig:
    """Return the configuration marked as default, else the only one.

    Raises InvalidArgumentError if there is none, or no telling which.
    """
    marked = [config for config in configs if config.is_default]
    found = marked or list(configs)
    if marked or len(found) == 1:
        return found[0]
    if not found:
        raise InvalidArgumentError(f"config: model {model_id} has no configuration; create one")
    names = ", ".join(f"{config.name} ({config.id})" for config in found)
    raise InvalidArgumentError(
        f"config: model {model_id} has no default configuration; choose one of {names}"
    )


def file_to_deploy(model: Model, config: ModelConfig | None) -> UUID | str | None:
    """Return the file of a model that is to be deployed; None where the platform decides.

    Raises QuantizationError, listing the choices, if several would do and none was chosen.
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
    """Return the model of a hub name, or of a name.

    Raises InvalidArgumentError if none or several have it.
    """
    name = wanted.casefold()
    found = [model for model in models if (model.repo_id or "").casefold() == name]
    found = found or [model for model in models if (model.name or "").casefold() == name]
    if len(found) == 1:
        return found[0]
    if not found:
        raise InvalidArgumentError(
            f"model: the platform has no model {wanted!r}; download it first"
        )
    ids = ", ".join(str(model.id) for model in found)
    raise InvalidArgumentError(f"model: several models are called {wanted!r}; give the id: {ids}")


@overload
def identifier(value: Identified | UUID | str, argument: str) -> UUID | str: ...


@overload
def identifier(value: Identified | UUID | str | None, argument: str) -> UUID | str | None: ...


def identifier(value: Identified | UUID | str | None, argument: str) -> UUID | str | None:
    """Return the id of an object as the platform gave it; an id or another key as it is.

    Raises InvalidArgumentError, naming the argument, if the object exists elsewhere only.
    """
    if value is None or isinstance(value, UUID | str):
        return value
    if not value.id:
        raise InvalidArgumentError(f"{argument}: the platform has no id for this object")
    return value.id

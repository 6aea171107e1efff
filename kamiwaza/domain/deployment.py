"""Choosing what to deploy, and reading the state of a deployment. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError, QuantizationError, RefusedError
from kamiwaza.naming.matching import last_part, listing, matching
from kamiwaza.naming.model_files import file_to_deploy as first_to_deploy
from kamiwaza.naming.quantization import read_file_name, same_quantization
from kamiwaza.operations.lifecycles import MODEL_DEPLOYMENT, MODEL_STOP
from kamiwaza.operations.state import OperationState, Snapshot
from kamiwaza.schemas.serving import DeploymentStatus
from kamiwaza.serialization.item_list import ItemList

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    """Return the snapshot of the stop of a deployment. None means that it was removed."""
    if deployment is None:
        return Snapshot(OperationState.SUCCEEDED, "gone")
    raw = str(deployment.status or "")
    return Snapshot(MODEL_STOP.state_of(raw), raw, detail=deployment.error)


def with_status(
    deployments: Iterable[Deployment], status: str | Iterable[str]
) -> ItemList[Deployment]:
    """Return the deployments that are in a state, or in one of several.

    Raises:
        InvalidArgumentError: a text names no state that the client knows or a deployment has.
    """
    offered = list(deployments)
    words = {word.strip().upper() for word in ([status] if isinstance(status, str) else status)}
    known = {*map(str, DeploymentStatus), *map(_word, offered)}
    if unknown := words - known:
        raise InvalidArgumentError(
            f"status: {', '.join(map(repr, sorted(unknown)))} is no state of a deployment;"
            f" the states are {', '.join(sorted(known - {''}))}"
        )
    return ItemList(item for item in offered if _word(item) in words)


def _word(deployment: Deployment) -> str:
    return str(deployment.status or "").upper()


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


def quantized_file(model: Model, quantization: str) -> UUID | str | None:
    """Return the id of the file of a quantization, None if the engine serves the whole model.

    Raises:
        QuantizationError: the platform has no such file, or several; the error lists them.
    """
    try:
        file = model.choose_file(quantization)
    except QuantizationError as error:
        absent = [file for file in model.m_files if not file.is_downloaded]
        if any(same_quantization(file.quantization or "", quantization) for file in absent):
            raise QuantizationError(
                f"{_not_downloaded(model, quantization)}, quantization={quantization!r});"
                f" downloaded: {', '.join(error.choices) or 'none'}",
                choices=error.choices,
            ) from None
        raise
    return None if file is None else file.id


def named_file(model: Model, name: str) -> UUID | str | None:
    """Return the id of a file, of the first part for any part, None for a model served as a whole.

    Args:
        model: the model with its files.
        name: the name of the file, with or without its folder.

    Raises:
        InvalidArgumentError: no file with weights has the name, several have it, or it is not
            downloaded; the error lists the files.
    """
    weights = [file for file in model.m_files if read_file_name(file.name).is_weights]
    here = [file for file in weights if file.is_downloaded] or weights
    kinds = (lambda file: (file.name,), lambda file: (last_part(file.name),))
    matches = matching(here, name, kinds)
    if not matches and matching(weights, name, kinds):
        raise InvalidArgumentError(f"file: {_not_downloaded(model, name)}, files=[{name!r}])")
    if len(matches) != 1:
        many = "more than one file is called" if matches else f"{_title(model)} has no file"
        shown = listing([file.name for file in matches or here])
        raise InvalidArgumentError(f"file: {many} {name!r}; there are: {shown}")
    named = {file.name: file for file in here}
    first = first_to_deploy(named, chosen=matches[0].name, repo=_title(model))
    return None if first is None else named[first].id


def _title(model: Model) -> str:
    return model.repo_id or model.name


def _not_downloaded(model: Model, what: str) -> str:
    """Return the beginning of an error that says how to download something."""
    return (
        f"{what} of {_title(model)} is not downloaded; use client.models.download({_title(model)!r}"
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

"""URLs and requests of OpenAI-compatible inference, and the choice of a deployment. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from kamiwaza.domain.deployment_names import deployments_of, description
from kamiwaza.errors import ConfigurationError, InvalidArgumentError
from kamiwaza.naming.matching import listing
from kamiwaza_api.request import Endpoint, Request
from kamiwaza_api.types import File

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kamiwaza.schemas.serving import Deployment


def inference_url(deployment: Deployment, origin: str) -> str:
    """Return the base URL of a deployment's OpenAI-compatible API, ending in `/v1`.

    Args:
        deployment: the deployment.
        origin: scheme, host and gateway prefix of the platform, without `/api`.

    Raises:
        ConfigurationError: the deployment is served by another host, which must not get the
            platform's token.
    """
    path = deployment.access_path
    if path and (path.startswith(("//", "\\")) or "://" in path):
        _same_host(path, origin, deployment)
        return path.rstrip("/").removesuffix("/v1") + "/v1"
    if not path and deployment.lb_port not in (None, 0, 443):
        parts = urlsplit(origin)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        return f"{parts.scheme}://{host}:{deployment.lb_port}/v1"
    return f"{origin.rstrip('/')}/{deployment.openai_path.lstrip('/')}"


def _same_host(url: str, origin: str, deployment: Deployment) -> None:
    """Raise ConfigurationError for a URL that must not get the platform's token."""
    served, platform = urlsplit(url), urlsplit(origin)
    secure = served.scheme == "https" or (served.scheme == platform.scheme == "http")
    if served.hostname and served.hostname == platform.hostname and secure:
        return
    raise ConfigurationError(
        f"deployment {deployment.name} is served at {served.scheme}://{served.hostname}, not by the"
        f" platform at {platform.scheme}://{platform.hostname}; the platform's token is not sent"
        " there"
    )


def choose_deployment(deployments: Iterable[Deployment], wanted: str | None) -> Deployment:
    """Return the deployment of a model. Running deployments are preferred.

    Args:
        deployments: the deployments to choose from.
        wanted: the name or hub name of the model; None: the only running deployment.

    Raises:
        InvalidArgumentError: no deployment matches, or several do; the text lists them.
    """
    offered = [item for item in deployments if not item.is_stopped]
    fitting = offered if wanted is None else deployments_of(offered, wanted)
    running = [item for item in fitting if item.is_ready]
    candidates = running or ([] if wanted is None else fitting)
    if len(candidates) == 1:
        return candidates[0]
    subject = "deployment" if wanted is None else f"deployment of {wanted!r}"
    if candidates:
        texts = listing([*map(description, candidates)])
        raise InvalidArgumentError(f"deployment: more than one {subject}; pass the id: {texts}")
    raise InvalidArgumentError(
        f"deployment: there is no {subject}; there are: {listing([*map(description, offered)])}"
    )


def inference_request(
    name: str, url: str, body: Mapping[str, object], *, answer: Literal["json", "sse"] = "json"
) -> Request[bytes]:
    """Return the request that sends a JSON body to a deployment.

    Args:
        name: the name of the operation, for the texts of errors.
        url: the URL from `inference_url`, with the route.
        body: the body; members that are None are not sent.
        answer: "json", or "sse" for a stream.
    """
    given = {member: value for member, value in body.items() if value is not None}
    return Request(_endpoint(name, url, "json", answer), url, bytes, body=given)


def upload_request(name: str, url: str, body: Mapping[str, object]) -> Request[bytes]:
    """Return the request that sends a form with a file to a deployment.

    Args:
        name: the name of the operation, for the texts of errors.
        url: the URL from `inference_url`, with the route.
        body: the fields of the form; members that are None are not sent.
    """
    given = {member: value for member, value in body.items() if value is not None}
    return Request(_endpoint(name, url, "multipart", "json"), url, bytes, body=given)


def _endpoint(
    name: str, url: str, encoding: Literal["json", "multipart"], answer: Literal["json", "sse"]
) -> Endpoint:
    """Return the endpoint of an engine's operation, which the contract does not have."""
    return Endpoint(
        name, "POST", url, answer, encoding, role="authenticated", since="0.9.2", repeat="never"
    )


def transcription_fields(
    file: object,
    filename: str | None,
    timestamps: Sequence[str] | None,
    subtitles: str | None,
) -> dict[str, object]:
    """Return the fields of a transcription for its file and format.

    Raises:
        InvalidArgumentError: times and subtitles are both asked for.
    """
    if timestamps and subtitles:
        raise InvalidArgumentError("timestamps, subtitles: give one of them; subtitles have times")
    name = filename or ("audio.wav" if isinstance(file, bytes) else None)
    fields: dict[str, object] = {"file": file if name is None else File(file, name)}  # type: ignore[arg-type]  # a path too
    if subtitles:
        fields["response_format"] = subtitles
    if timestamps:
        fields["response_format"] = "verbose_json"
        fields["timestamp_granularities[]"] = [*timestamps]
    return fields

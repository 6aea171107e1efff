"""Requests to engines: their bodies, and what every route works with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from kamiwaza.sandbox.contract import form_bodies
from kamiwaza.sandbox.contract.bodies import MULTIPART, unreadable
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal, invalid_members

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamiwaza.sandbox.message import Answer, Request
    from kamiwaza.sandbox.state.deployments import DeploymentRecord
    from kamiwaza.sandbox.state.state import State

# Accepted as any model name: an engine runs one model.
ANY_MODEL = "kamiwaza"
BodyT = TypeVar("BodyT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class InferenceCall:
    """One request to an engine, with its decoded body."""

    state: State
    deployment: DeploymentRecord
    route: str
    body: Mapping[str, Any]

    @property
    def model(self) -> str:
        """Return the name of the model that the engine runs."""
        return self.state.models.model(self.deployment.model_id).canonical_id

    @property
    def context_length(self) -> int:
        """Return the most tokens of a prompt and its answer together."""
        config = self.state.models.configs.get(self.deployment.config_id)
        wanted = config.settings.get("context_length") if config is not None else None
        if isinstance(wanted, int) and wanted > 0:
            return wanted
        return self.state.models.model(self.deployment.model_id).context

    def new_id(self, prefix: str) -> str:
        """Return a new id, such as `chatcmpl-...`."""
        return f"{prefix}{self.state.new_id().hex}"

    def read(self, kind: type[BodyT]) -> BodyT:
        """Return the body as `kind`. Raises EngineRefusal if a member has a wrong type."""
        try:
            return kind.model_validate(self.body)
        except ValidationError as error:
            raise invalid_members(error.errors(include_url=False)) from None

    def check_model(self) -> None:
        """Raise EngineRefusal 404 if the body names another model."""
        owner = self.state.models.model(self.deployment.model_id)
        sent = self.body.get("model")
        if sent in (None, "", ANY_MODEL, owner.canonical_id, owner.name):
            return
        raise EngineRefusal(f"The model `{sent}` does not exist.", "model", status=404)


@dataclass(frozen=True, slots=True)
class Route:
    """A route below an engine's `/v1`. `name` is its operation name for faults."""

    name: str
    method: str
    serve: Callable[[InferenceCall], Answer]
    takes_form: bool = False


def decoded(request: Request, route: Route) -> Mapping[str, Any]:
    """Return the decoded body of a request. Raises EngineRefusal if it cannot be read."""
    if route.method == "GET":
        return {}
    if route.takes_form:
        return _form(request)
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        raise EngineRefusal("There was an error parsing the body: it is not JSON") from None
    if not isinstance(body, dict):
        raise EngineRefusal("The body should be a JSON object")
    if unreadable(body, ()):
        raise EngineRefusal("The body has text or numbers that cannot be read")
    return body


def _form(request: Request) -> Mapping[str, Any]:
    content_type = request.header("content-type") or ""
    if content_type.partition(";")[0].strip().lower() != MULTIPART:
        raise EngineRefusal(f"The body should be of the type {MULTIPART}")
    form: dict[str, Any] = {}
    for name, value in form_bodies.multipart_fields(request.body, content_type):
        if name.endswith("[]"):  # the way of clients to send a list
            form.setdefault(name.removesuffix("[]"), []).append(value)
        else:
            form[name] = value
    if unreadable({name: item for name, item in form.items() if isinstance(item, str)}, ()):
        raise EngineRefusal("The form has text that cannot be read")
    return form

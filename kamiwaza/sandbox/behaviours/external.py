"""External models: their credentials are stored as secrets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.catalog.secrets import SECRETS
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Call


def store_credential(call: Call, settings: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return engine settings with the URN of a stored secret in place of the credential.

    422 if the endpoint is not a JSON object as a string, 409 if the secret exists.
    """
    if "external_endpoint" not in settings:
        return settings
    endpoint = _endpoint(settings["external_endpoint"])
    credential = endpoint.pop("credential_secret", None)
    if credential is not None:
        endpoint["credential_secret_urn"] = _store_secret(call, str(credential))
    return {**settings, "external_endpoint": json.dumps(endpoint)}


def _endpoint(text: object) -> dict[str, Any]:
    try:
        endpoint = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        endpoint = None
    if not isinstance(endpoint, dict):
        loc = ("body", "default_config", "config", "external_endpoint")
        sentence = "Value error, a JSON object is expected, as a text"
        raise Refusal(422, [validation_error("value_error", loc, sentence, text)])
    return endpoint


def _store_secret(call: Call, credential: str) -> str:
    name = f"external-{call.body['name']}"
    urn, store, now = f"urn:li:dataHubSecret:{name}", SECRETS.store(call), stamp(call.state.now)
    if urn in store and not call.query["force_replace_credentials"]:
        raise Refusal(409, f"Credentials are already stored as {name}")
    secret = {"urn": urn, "name": name, "value": None, "created_at": now, "updated_at": now}
    store.put(urn, secret)
    Catalog.of(call).values[urn] = credential
    return urn

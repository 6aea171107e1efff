"""Spans and metrics of OpenTelemetry for calls and waits.

They exist if your program has set up a provider, and unless `KAMIWAZA_OTEL=0`. The names follow
the semantic conventions for HTTP clients and for generative AI.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kamiwaza._version import __version__
from kamiwaza.logger import logger

if TYPE_CHECKING:
    from kamiwaza.errors import Attempt
    from kamiwaza.observability.call_record import CallRecord

VARIABLE = "KAMIWAZA_OTEL"
CONTENTS = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
_SCOPE = "kamiwaza"
_GEN_AI = {
    "/chat/completions": "chat",
    "/completions": "text_completion",
    "/embeddings": "embeddings",
}
_MAX_TEXT = 4_000


def otel_listeners() -> tuple[OtelListener, ...]:
    """Return the listener that makes spans and metrics, if the program has set up a provider."""
    # A program that has set one up has imported the API.
    if "opentelemetry" not in sys.modules or os.environ.get(VARIABLE, "").strip() == "0":
        return ()
    try:
        return (_listener(),) if _has_provider() else ()
    except Exception:
        logger.warning("OpenTelemetry is not usable", exc_info=True)
        return ()


def _has_provider() -> bool:
    from opentelemetry import metrics, trace

    tracers, meters = trace.get_tracer_provider(), metrics.get_meter_provider()
    return "Proxy" not in type(tracers).__name__ or "Proxy" not in type(meters).__name__


@lru_cache(maxsize=1)
def _listener() -> OtelListener:
    return OtelListener()


class OtelListener:
    """Makes one client span for each call, and records metrics."""

    def __init__(self) -> None:
        from opentelemetry import metrics, trace

        self._tracer = trace.get_tracer(_SCOPE, __version__)
        meter = metrics.get_meter(_SCOPE, __version__)
        self._duration = meter.create_histogram("http.client.request.duration", "s")
        self._received = meter.create_histogram("http.client.response.body.size", "By")
        self._active = meter.create_up_down_counter("http.client.active_requests")
        self._retries = meter.create_counter("kamiwaza.client.retries")
        self._refreshes = meter.create_counter("kamiwaza.client.token_refreshes")
        self._tokens = meter.create_histogram("gen_ai.client.token.usage", "{token}")

    def on_call(self, call: CallRecord) -> None:
        """Begin the span of a call, a child of the current one."""
        from opentelemetry.trace import SpanKind

        address = urlsplit(call.url)
        known = {
            "kamiwaza.operation": call.operation,
            "http.request.method": call.method,
            "url.full": call.url,
            "server.address": address.hostname or "",
            "server.port": address.port or (443 if address.scheme == "https" else 80),
            **_asked(call),
        }
        name = f"{known.get('gen_ai.operation.name', '')} {call.operation}".strip()
        call.span = self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=known)
        self._active.add(1, _labels(call))

    def on_headers(self, call: CallRecord, headers: MutableMapping[str, str]) -> None:
        """Add the headers that carry the context of the span to the platform."""
        from opentelemetry import trace
        from opentelemetry.propagate import inject

        inject(headers, context=trace.set_span_in_context(call.span))

    def on_retry(self, call: CallRecord, attempt: Attempt) -> None:
        """Add an event for a failed attempt."""
        facts = {"attempt": attempt.number, "error.type": attempt.error, "status": attempt.status}
        given = {name: value for name, value in facts.items() if value is not None}
        call.span.add_event("retry", {**given, "delay": attempt.delay or 0.0})
        self._retries.add(1, _labels(call))

    def on_token_refresh(self, call: CallRecord) -> None:
        """Count a token that was obtained or renewed."""
        self._refreshes.add(1)

    def on_error(self, call: CallRecord, error: BaseException) -> None:
        """Mark the span as failed. The text of the error has no secrets."""
        from opentelemetry.trace import Status, StatusCode

        call.span.set_attribute("error.type", type(error).__name__)
        call.span.set_status(Status(StatusCode.ERROR, str(error)[:_MAX_TEXT]))

    def on_end(self, call: CallRecord) -> None:
        """End the span and record the metrics."""
        labels = _labels(call)
        facts: dict[str, Any] = {"http.request.resend_count": max(len(call.attempts) - 1, 0)}
        if call.status is not None:
            facts["http.response.status_code"] = labels["http.response.status_code"] = call.status
        if call.error is not None:
            labels["error.type"] = type(call.error).__name__
        if call.request_id:
            facts["kamiwaza.request_id"] = call.request_id
        answered = _answered(call)
        call.span.set_attributes({**facts, **answered})
        call.span.end()
        self._active.add(-1, _labels(call))
        self._duration.record(call.elapsed or 0.0, labels)
        self._received.record(call.bytes_received, labels)
        for kind in ("input", "output"):
            count = answered.get(f"gen_ai.usage.{kind}_tokens")
            if count is not None:
                self._tokens.record(count, {"gen_ai.token.type": kind, **_labels(call)})


@contextmanager
def wait_span(name: str, id: str) -> Iterator[None]:
    """Make the polls of a wait children of one span, if spans are made at all.

    Args:
        name: the kind of operation.
        id: the id of the operation.
    """
    if not otel_listeners():
        yield
        return
    from opentelemetry import trace

    facts = {"kamiwaza.operation.kind": name, "kamiwaza.operation.id": id}
    with trace.get_tracer(_SCOPE, __version__).start_as_current_span(
        f"wait {name}", attributes=facts, record_exception=False
    ):
        yield


def _labels(call: CallRecord) -> dict[str, Any]:
    return {"http.request.method": call.method, "kamiwaza.operation": call.operation}


def _kind(call: CallRecord) -> str | None:
    path = call.url.partition("?")[0]
    return next((kind for ending, kind in _GEN_AI.items() if path.endswith(ending)), None)


def _asked(call: CallRecord) -> dict[str, Any]:
    """Return the attributes in the request of an inference."""
    kind = _kind(call)
    if kind is None:
        return {}
    body = _object(call.request_body)
    facts = {
        "gen_ai.operation.name": kind,
        "gen_ai.provider.name": "kamiwaza",
        "gen_ai.request.model": body.get("model"),
        "gen_ai.request.max_tokens": body.get("max_tokens"),
        "gen_ai.request.temperature": body.get("temperature"),
    }
    if os.environ.get(CONTENTS, "").lower() == "true":
        facts["gen_ai.input.messages"] = json.dumps(body.get("messages"))[:_MAX_TEXT]
    return {name: value for name, value in facts.items() if value is not None}


def _answered(call: CallRecord) -> dict[str, Any]:
    """Return the attributes in the answer of an inference. A stream has none."""
    if _kind(call) is None:
        return {}
    body = _object(call.body)
    counted = body.get("usage")
    usage: dict[str, Any] = counted if isinstance(counted, dict) else {}
    choices = [c for c in body.get("choices") or () if isinstance(c, dict)]
    reasons = [str(c["finish_reason"]) for c in choices if c.get("finish_reason")]
    facts = {
        "gen_ai.response.model": body.get("model"),
        "gen_ai.response.id": body.get("id"),
        "gen_ai.response.finish_reasons": reasons or None,
        "gen_ai.usage.input_tokens": usage.get("prompt_tokens"),
        "gen_ai.usage.output_tokens": usage.get("completion_tokens"),
    }
    return {name: value for name, value in facts.items() if value is not None}


def _object(body: bytes | None) -> dict[str, Any]:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}

"""Spans and metrics, with the real SDK and its in-memory exporters."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from kamiwaza import ResourceNotFoundError
from kamiwaza.observability import otel
from tests.halves import GGUF, Q4, Half

UNKNOWN = "00000000-0000-4000-8000-000000000000"


class Telemetry:
    """What was exported."""

    def __init__(self, spans: InMemorySpanExporter, reader: InMemoryMetricReader) -> None:
        self._spans, self._reader = spans, reader

    def spans(self, name: str = "") -> list[ReadableSpan]:
        return [span for span in self._spans.get_finished_spans() if name in span.name]

    def metric(self, name: str) -> list[Any]:
        data = self._reader.get_metrics_data()
        found = [
            metric
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
        ]
        return [point for metric in found for point in metric.data.data_points]


@pytest.fixture
def telemetry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Telemetry]:
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(), MeterProvider([reader])
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: tracers)
    monkeypatch.setattr(trace, "get_tracer", tracers.get_tracer)
    monkeypatch.setattr(metrics, "get_meter_provider", lambda: meters)
    monkeypatch.setattr(metrics, "get_meter", meters.get_meter)
    otel._listener.cache_clear()
    yield Telemetry(exporter, reader)
    otel._listener.cache_clear()
    tracers.shutdown()
    meters.shutdown()


def test_one_client_span_for_a_call(half: Half, telemetry: Telemetry) -> None:
    half.do(half.client.models.list())
    (span,) = telemetry.spans("models.list_models")
    attributes = dict(span.attributes or {})
    assert span.kind is SpanKind.CLIENT
    assert attributes["http.request.method"] == "GET"
    assert attributes["http.response.status_code"] == 200
    assert attributes["url.full"].endswith("/api/models/")  # type: ignore[union-attr]  # a text
    assert attributes["server.port"] == 443
    assert attributes["http.request.resend_count"] == 0


def test_the_context_reaches_the_platform(half: Half, telemetry: Telemetry) -> None:
    half.do(half.client.models.list())
    (span,) = telemetry.spans("models.list_models")
    sent = half.sent("GET", "/models/")[-1]
    assert span.context is not None
    assert f"{span.context.trace_id:032x}" in (sent.request.header("traceparent") or "")


def test_retries_and_errors(half: Half, telemetry: Telemetry) -> None:
    half.do(half.client.models.list())
    half.sandbox.fail_next(status=503, operation="models.list_models")
    half.do(half.client.models.list())
    (event,) = telemetry.spans("models.list_models")[-1].events
    assert dict(event.attributes or {})["error.type"] == "ServiceUnavailableError"
    with pytest.raises(ResourceNotFoundError):
        half.do(half.client.models.get(UNKNOWN))
    (failed,) = telemetry.spans("models.get_model")
    assert failed.status.status_code is StatusCode.ERROR
    assert dict(failed.attributes or {})["error.type"] == "ResourceNotFoundError"
    assert sum(point.value for point in telemetry.metric("kamiwaza.client.retries")) == 1


def test_inference_has_its_own_attributes(
    half: Half, telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    deployment = half.deployed(Q4)
    half.do(half.client.openai.chat(deployment, "hello", max_tokens=5))
    (span,) = telemetry.spans("chat ")
    attributes = dict(span.attributes or {})
    assert attributes["gen_ai.operation.name"] == "chat"
    assert attributes["gen_ai.request.model"]
    assert attributes["gen_ai.request.max_tokens"] == 5
    assert attributes["gen_ai.usage.output_tokens"]
    assert attributes["gen_ai.response.finish_reasons"]
    assert "gen_ai.input.messages" not in attributes
    kinds = {
        p.attributes["gen_ai.token.type"] for p in telemetry.metric("gen_ai.client.token.usage")
    }
    assert kinds == {"input", "output"}
    monkeypatch.setenv(otel.CONTENTS, "true")
    half.do(half.client.openai.chat(deployment, "shown on demand"))
    assert "shown on demand" in str(dict(telemetry.spans("chat ")[-1].attributes or {}))


def test_a_stream_has_a_span_until_its_end(half: Half, telemetry: Telemetry) -> None:
    deployment = half.deployed(Q4)
    before = len(telemetry.spans("chat "))
    half.items(half.client.openai.stream(deployment, "hello"))
    assert len(telemetry.spans("chat ")) == before + 1
    assert telemetry.spans("chat ")[-1].end_time


def test_a_wait_is_the_parent_of_its_polls(half: Half, telemetry: Telemetry) -> None:
    operation = half.do(half.client.models.download(GGUF, quantization="q4_k_m"))
    half.do(operation.wait())
    (wait,) = telemetry.spans("wait model download")
    polls = [s for s in telemetry.spans() if s.parent and s.parent == wait.context]
    assert polls


def test_metrics_of_calls(half: Half, telemetry: Telemetry) -> None:
    half.do(half.client.models.list())
    names = {
        p.attributes["kamiwaza.operation"] for p in telemetry.metric("http.client.request.duration")
    }
    assert "models.list_models" in names
    assert sum(p.value for p in telemetry.metric("kamiwaza.client.token_refreshes")) == 1
    assert sum(p.value for p in telemetry.metric("http.client.active_requests")) == 0


def test_no_secret_is_exported(half: Half, telemetry: Telemetry) -> None:
    half.do(half.client.models.list())
    exported = " ".join(span.to_json() for span in telemetry.spans())
    token = half.sent("GET", "/models/")[-1].request.header("authorization").removeprefix("Bearer ")
    assert token
    assert token not in exported
    assert "password" not in exported


def test_the_variable_switches_it_off(
    half: Half, telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(otel.VARIABLE, "0")
    half.do(half.client.models.list())
    assert telemetry.spans() == []


def test_a_broken_provider_changes_nothing(half: Half, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Any:
        raise RuntimeError("no provider")

    monkeypatch.setattr(trace, "get_tracer_provider", broken)
    assert half.do(half.client.models.list()) == []


def test_nothing_is_imported_without_the_api() -> None:
    program = (
        "import sys; from kamiwaza.sandbox import Sandbox\n"
        "with Sandbox() as sandbox: sandbox.client().models.list()\n"
        "assert not [name for name in sys.modules if name.startswith('opentelemetry')]"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr

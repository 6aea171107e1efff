"""What it costs to watch a call: with traces, and through middleware. Counted in instructions."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from json import loads

from tests.benchmarks.calls import model_body
from tests.benchmarks.instructions import of_a_call
from tests.benchmarks.row import Row
from tests.benchmarks.server import Server

_CALLS = """
from gc import freeze
import sys
from kamiwaza import KamiwazaClient, Middleware
url, identity, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
{before}
with KamiwazaClient(url, api_key="key", {options}) as client:
    client.models.get(identity)
    freeze()
    for _ in range(count):
        client.models.get(identity)
"""
_TRACED = """
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
trace.set_tracer_provider(TracerProvider())
"""
_PASSING = """
class Passing(Middleware):
    def attempt(self, request, proceed):
        return proceed(request)
"""
# What is compared, its preparation, its options, the budget.
_SUBJECTS = (
    ("one call with traces, no exporter, against one without", _TRACED, "", 1.1),
    ("one call through middleware, against one without", _PASSING, "middleware=[Passing()]", 1.05),
)


def rows() -> Iterator[Row]:
    """Each against a call that nothing watches. Nothing without valgrind."""
    if not shutil.which("valgrind"):
        return
    body = model_body()
    with Server(body) as url:
        arguments = (url, loads(body)["id"])
        plain = of_a_call(_CALLS.format(before="", options=""), arguments)
        for what, before, options, budget in _SUBJECTS:
            watched = of_a_call(_CALLS.format(before=before, options=options), arguments)
            yield Row(f"{what} (1,000 instructions)", watched, plain, budget)

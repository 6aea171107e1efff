"""Embedded platform: a stateful replacement for a Kamiwaza server, for tests and first steps.

`with Sandbox() as sandbox: sandbox.client()` runs it in this process.
`python -m kamiwaza.sandbox --port 7777` serves it over HTTP. It needs the extra
`kamiwaza-client[sandbox]`.
"""

from __future__ import annotations

from kamiwaza.sandbox.clock import RunningClock, SandboxClock
from kamiwaza.sandbox.http.flight_server import FlightFaults, SandboxFlightServer
from kamiwaza.sandbox.http.server import SandboxServer
from kamiwaza.sandbox.message import Answer, Request
from kamiwaza.sandbox.sandbox import Sandbox
from kamiwaza.sandbox.state.model_hub import Hub
from kamiwaza.sandbox.state.model_repositories import HubFile, Repository
from kamiwaza.sandbox.state.planned_answers import CalledTool, Question
from kamiwaza.sandbox.state.request_log import Handled, RequestLog

__all__ = [
    "Answer",
    "CalledTool",
    "FlightFaults",
    "Handled",
    "Hub",
    "HubFile",
    "Question",
    "Repository",
    "Request",
    "RequestLog",
    "RunningClock",
    "Sandbox",
    "SandboxClock",
    "SandboxFlightServer",
    "SandboxServer",
]

"""The embedded platform: a stateful stand-in for a Kamiwaza server, for tests and first steps.

`with Sandbox() as sandbox: sandbox.client()` uses it in this process;
`python -m kamiwaza.sandbox --port 7777` serves it. It needs the extra `kamiwaza[sandbox]`.
"""

from __future__ import annotations

from .clock import RunningClock, SandboxClock
from .hub import Hub
from .message import Answer, Request
from .platform import Handled
from .repositories import HubFile, Repository
from .sandbox import Sandbox
from .server import SandboxServer

__all__ = [
    "Answer",
    "Handled",
    "Hub",
    "HubFile",
    "Repository",
    "Request",
    "RunningClock",
    "Sandbox",
    "SandboxClock",
    "SandboxServer",
]

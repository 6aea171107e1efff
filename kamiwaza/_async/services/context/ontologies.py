"""Knowledge graphs."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncOntologiesService(AsyncBaseService):
    """`client.context.ontologies`: graphs of knowledge and what is in them."""

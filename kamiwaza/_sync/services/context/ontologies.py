# Written by scripts/unasync.py from kamiwaza/_async/services/context/ontologies.py: edit that.
"""Knowledge graphs."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class OntologiesService(BaseService):
    """`client.context.ontologies`: graphs of knowledge and what is in them."""

# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/templates.py: edit that.
"""Templates: prompts with places to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.prompts import CreatePromptTemplate, PromptTemplate
from kamiwaza_api.api.prompts import create_template, read_template


class PromptTemplatesService(BaseService):
    """`client.prompts.templates`: prompts with places to fill in."""

    def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptTemplate:
        """Keep a template under a name. Not repeated after a lost answer."""
        body = CreatePromptTemplate(name=name, content=content, tags=tags)
        return self._call(create_template(body=body), PromptTemplate)

    def get(
        self, template: PromptTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptTemplate:
        """Return one template. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(read_template(id_of(template, "template")), PromptTemplate)

# Written by scripts/unasync.py from kamiwaza/_async/services/prompts/templates.py: edit that.
"""Templates: prompts with placeholders."""

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
    """`client.prompts.templates`: prompts with placeholders."""

    def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptTemplate:
        """Create a template and return it. A name that exists gets its next version.

        The call is not repeated if its answer is lost.

        Args:
            name: the name.
            content: the text.
            tags: tags of your choice. Default: none.
        """
        body = CreatePromptTemplate(name=name, content=content, tags=tags)
        return self._call(create_template(body=body), PromptTemplate)

    def get(
        self, template: PromptTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptTemplate:
        """Return one template.

        Args:
            template: the template or its id.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        return self._call(read_template(id_of(template, "template")), PromptTemplate)

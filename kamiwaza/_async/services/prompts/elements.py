"""Elements: reusable pieces of prompts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.prompts import CreatePromptElement, PromptElement
from kamiwaza_api.api.prompts import create_element, read_element


class AsyncPromptElementsService(AsyncBaseService):
    """`client.prompts.elements`: reusable pieces of prompts."""

    async def create(
        self,
        name: str,
        *,
        content: str,
        tags: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PromptElement:
        """Create an element and return it. A name that exists gets its next version.

        The call is not repeated if its answer is lost.

        Args:
            name: the name.
            content: the text.
            tags: tags of your choice. Default: none.
        """
        body = CreatePromptElement(name=name, content=content, tags=tags)
        return await self._call(create_element(body=body), PromptElement)

    async def get(
        self, element: PromptElement | UUID | str, **call_options: Unpack[CallOptions]
    ) -> PromptElement:
        """Return one element.

        Args:
            element: the element or its id.

        Raises:
            ResourceNotFoundError: there is no such element.
        """
        return await self._call(read_element(id_of(element, "element")), PromptElement)

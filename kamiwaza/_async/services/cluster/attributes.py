"""The attributes that subjects may have."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.cluster import (
    AttributeAuthority,
    AttributeDeclaration,
    AttributeRemoval,
    AttributeSchema,
    AttributeSchemaList,
    AttributeType,
)
from kamiwaza_api.api.cluster import (
    declare_attribute,
    delete_attribute_schema,
    list_attribute_schemas,
)


class AsyncAttributesService(AsyncBaseService):
    """Declare attributes; subjects hold values for them (`authz.subjects`)."""

    async def declare(
        self,
        name: str,
        *,
        value_type: AttributeType | str,
        authority: AttributeAuthority | str | None = None,
        sensitive: bool | None = None,
        schema_version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AttributeSchema:
        """Declare an attribute, or say more about one that is. Requires: admin.

        Raises BadRequestError with the reason `shape_change_on_declared` if its type would change.
        """
        body = AttributeDeclaration(
            type=value_type,
            authority=authority,
            sensitive=sensitive,
            schema_version=schema_version,
        )
        return await self._call(declare_attribute(name, body=body), AttributeSchema)

    async def delete(
        self,
        name: str,
        *,
        force: bool | None = None,
        subjects_holding_value: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AttributeRemoval:
        """Deprecate an attribute, or withdraw it by `force`. Requires: admin.

        `subjects_holding_value` tells the platform how many subjects the caller knows to have
        a value. Raises ResourceNotFoundError if it was never declared.
        """
        request = delete_attribute_schema(
            name, force=force, subjects_holding_value=subjects_holding_value
        )
        return await self._call(request, AttributeRemoval)

    async def list(
        self, *, include_deprecated: bool | None = None, **call_options: Unpack[CallOptions]
    ) -> list[AttributeSchema]:
        """Return the attributes, deprecated ones only left out on demand. Requires: viewer."""
        request = list_attribute_schemas(include_deprecated=include_deprecated)
        return (await self._call(request, AttributeSchemaList)).attributes

# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/attributes.py: edit that.
"""Attributes of subjects."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.cluster import (
    AttributeAuthority,
    AttributeDeclaration,
    AttributeRemoval,
    AttributeSchema,
    AttributeSchemaList,
    AttributeType,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.cluster import (
    declare_attribute,
    delete_attribute_schema,
    list_attribute_schemas,
)


class AttributesService(BaseService):
    """`client.cluster.attributes`: declare attributes; `authz.subjects` sets their values."""

    def declare(
        self,
        name: str,
        *,
        value_type: AttributeType | str,
        authority: AttributeAuthority | str | None = None,
        sensitive: bool | None = None,
        schema_version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AttributeSchema:
        """Declare an attribute, or change a declared one, and return it.

        Requires the admin role.

        Args:
            name: the name of the attribute.
            value_type: the type of its values: `string`, `int`, `bool` or `string[]`.
            authority: the party that sets the values: `local_admin`, `self`, `mesh_peer` or
                `system`.
            sensitive: True marks the values as sensitive.
            schema_version: the version of the schema that you declare for.

        Raises:
            BadRequestError: the type differs from the declared one (`reason` is
                `shape_change_on_declared`).
        """
        body = AttributeDeclaration(
            type=value_type,
            authority=authority,
            sensitive=sensitive,
            schema_version=schema_version,
        )
        return self._call(declare_attribute(name, body=body), AttributeSchema)

    def delete(
        self,
        name: str,
        *,
        force: bool | None = None,
        subjects_holding_value: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AttributeRemoval:
        """Deprecate an attribute, or withdraw it.

        Requires the admin role.

        Args:
            name: the name of the attribute.
            force: True withdraws the attribute.
            subjects_holding_value: the number of subjects that you know to have a value.

        Raises:
            ResourceNotFoundError: the attribute was never declared.
        """
        request = delete_attribute_schema(
            name, force=force, subjects_holding_value=subjects_holding_value
        )
        return self._call(request, AttributeRemoval)

    def list(
        self, *, include_deprecated: bool | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[AttributeSchema]:
        """Return the attributes.

        Requires the viewer role.

        Args:
            include_deprecated: False leaves out deprecated attributes. Default: they are included.
        """
        request = list_attribute_schemas(include_deprecated=include_deprecated)
        return ItemList((self._call(request, AttributeSchemaList)).attributes)

"""Secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from pydantic import SecretStr

from kamiwaza._async.services.catalog._eventual_consistency import AsyncEventualConsistencyMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.catalog_names import SECRETS
from kamiwaza.schemas._urn import is_urn
from kamiwaza.schemas.catalog_secrets import CatalogSecret, CreateSecret
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.catalog import (
    create_secret,
    delete_secret_by_urn,
    get_secret_by_urn,
    list_secrets,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class AsyncSecretsService(AsyncEventualConsistencyMixin):
    """`client.catalog.secrets`: credentials that the platform keeps and uses.

    The platform never returns the value of a secret. Methods take a secret as an object or by its
    URN.
    """

    async def get(
        self, secret: CatalogSecret | str, **call_options: Unpack[CallOptions]
    ) -> CatalogSecret:
        """Return the record of a secret, without its value.

        Args:
            secret: the secret, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such secret.
        """
        return await self._call(
            get_secret_by_urn(urn=await self._urn(secret, SECRETS, "secret")), CatalogSecret
        )

    async def exists(
        self, secret: CatalogSecret | str, **call_options: Unpack[CallOptions]
    ) -> bool:
        """Return whether there is a secret of a URN or a name.

        Args:
            secret: the secret, its URN or its name.
        """
        if isinstance(secret, str) and not is_urn(secret):
            return await self.find(secret) is not None
        return await self._get_or_none(lambda: self.get(secret)) is not None

    async def find(
        self, name: str, *, owner: str | None = None, **call_options: Unpack[CallOptions]
    ) -> CatalogSecret | None:
        """Return the first secret of exactly this name, or None.

        A secret that was created a moment ago may not be listed yet.

        Args:
            name: the whole name of the secret.
            owner: the URN of the owner it must have. Default: any.
        """
        return _named(await self.list(query=name), name, owner)

    async def create(
        self,
        name: str,
        *,
        value: SecretStr | str,
        owner: str,
        description: str | None = None,
        clobber: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> CatalogSecret:
        """Store a secret and return its record, without the value.

        The catalog may show the secret a little late: it is requested for at most five seconds.

        Args:
            name: the name of the secret.
            value: the text to keep; a SecretStr hides it in your own program.
            owner: the URN of the user or group that the secret belongs to.
            description: a text about the secret.
            clobber: overwrite a secret of the same name.

        Raises:
            ConflictError: there is a secret of this name and `clobber` is False.
            ResourceNotFoundError: the catalog accepted the secret but does not show it after five
                seconds; a note of the error names its URN.
        """
        hidden = value if isinstance(value, SecretStr) else SecretStr(value)
        body = CreateSecret(name=name, value=hidden, owner=owner, description=description)
        urn = await self._call(create_secret(body=body, clobber=clobber or None), str)
        return await self._created(urn, self.get)

    async def get_or_create(
        self,
        name: str,
        *,
        value: SecretStr | str,
        owner: str,
        description: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CatalogSecret:
        """Return the secret of this name; store it if there is none.

        An existing secret keeps its value, which cannot be compared with `value`. Two programs that
        call this at the same time get the same secret.

        Args:
            name: the whole name of the secret.
            value: the text to keep in a new secret.
            owner: the URN of the user or group that a new secret belongs to.
            description: a text about a new secret.

        Raises:
            ConflictError: the platform has a secret of this name but does not list it after five
                seconds.
        """
        return await self._get_or_create(
            lambda: self._find_in_list(name, name),
            lambda: self._find_in_list(name, None),
            lambda: self.create(name, value=value, owner=owner, description=description),
        )

    async def _find_in_list(self, name: str, query: str | None) -> CatalogSecret | None:
        return _named(await self.list(query=query), name, None)

    async def delete(
        self, secret: CatalogSecret | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a secret.

        Args:
            secret: the secret, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such secret.
        """
        await self._send(delete_secret_by_urn(urn=await self._urn(secret, SECRETS, "secret")))

    async def list(
        self, *, query: str | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[CatalogSecret]:
        """Return the secrets, without their values.

        A secret that was created a moment ago may be missing.

        Args:
            query: a text that the secrets must match. Default: all secrets.
        """
        return await self._list(list_secrets(query=query), CatalogSecret)


def _named(secrets: Sequence[CatalogSecret], name: str, owner: str | None) -> CatalogSecret | None:
    fitting = (s for s in secrets if s.name == name and owner in (None, s.owner))
    return next(fitting, None)

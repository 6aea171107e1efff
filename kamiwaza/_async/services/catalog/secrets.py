"""Secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from pydantic import SecretStr

from kamiwaza._async.services.catalog._settling import AsyncSettlingMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._urn import urn_of
from kamiwaza.schemas.catalog_secrets import CatalogSecret, CreateSecret
from kamiwaza_api.api.catalog import (
    create_secret,
    delete_secret_by_urn,
    get_secret_by_urn,
    list_secrets,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class AsyncSecretsService(AsyncSettlingMixin):
    """`client.catalog.secrets`: store credentials for the platform to use.

    What a secret holds cannot be read back. One is given as the object, or by its URN.
    """

    async def get(
        self, secret: CatalogSecret | str, **call_options: Unpack[CallOptions]
    ) -> CatalogSecret:
        """Return what may be known of a secret. Raises ResourceNotFoundError if there is none."""
        return await self._call(get_secret_by_urn(urn=urn_of(secret, "secret")), CatalogSecret)

    async def exists(
        self, secret: CatalogSecret | str, **call_options: Unpack[CallOptions]
    ) -> bool:
        """Tell whether there is a secret of this URN; `find` looks by name."""
        return await self._there(lambda: self.get(secret)) is not None

    async def find(
        self, name: str, *, owner: str | None = None, **call_options: Unpack[CallOptions]
    ) -> CatalogSecret | None:
        """Return the first secret of exactly this name, of this owner if given, or None.

        One made a moment ago may not be listed yet.
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
        """Store a secret and return its URN; `owner` is the URN of who it belongs to.

        Raises ConflictError if there is one of that name, unless `clobber` overwrites it.
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

        One that is there keeps its value, which nobody can compare. Two that call this at the
        same time get the same secret.
        """
        return await self._get_or_create(
            lambda: self._listed(name, name),
            lambda: self._listed(name, None),
            lambda: self.create(name, value=value, owner=owner, description=description),
        )

    async def _listed(self, name: str, query: str | None) -> CatalogSecret | None:
        return _named(await self.list(query=query), name, None)

    async def delete(
        self, secret: CatalogSecret | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a secret. Raises ResourceNotFoundError if there is none of that URN."""
        await self._send(delete_secret_by_urn(urn=urn_of(secret, "secret")))

    async def list(
        self, *, query: str | None = None, **call_options: Unpack[CallOptions]
    ) -> list[CatalogSecret]:
        """Return the secrets, or those that match a text, without what they hold.

        One made a moment ago may be missing.
        """
        return await self._call(list_secrets(query=query), list[CatalogSecret])


def _named(secrets: Sequence[CatalogSecret], name: str, owner: str | None) -> CatalogSecret | None:
    fitting = (s for s in secrets if s.name == name and owner in (None, s.owner))
    return next(fitting, None)

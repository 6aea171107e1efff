"""Credentials that are passed to the platform."""

from __future__ import annotations

from typing import Unpack

from pydantic import SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.providers import CredentialIntake, CredentialReference
from kamiwaza_api.api.platform import intake_credential


class AsyncCredentialsService(AsyncBaseService):
    """`client.platform.credentials`: exchange a credential for a reference."""

    async def intake(
        self, credential: SecretStr | str, **call_options: Unpack[CallOptions]
    ) -> CredentialReference:
        """Send a credential to the platform and return a reference to it.

        The reference is valid until its `expires_at`. The client does not keep or show the
        credential. Requires the admin role.

        Args:
            credential: the credential, such as the API key of a provider.
        """
        secret = credential if isinstance(credential, SecretStr) else SecretStr(credential)
        body = CredentialIntake(credential=secret)
        return await self._call(intake_credential(body=body), CredentialReference)

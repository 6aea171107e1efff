# Written by scripts/unasync.py from kamiwaza/_async/services/platform/credentials.py: edit that.
"""Credentials on their way to the platform."""

from __future__ import annotations

from typing import Unpack

from pydantic import SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.providers import CredentialIntake, CredentialReference
from kamiwaza_api.api.platform import intake_credential


class CredentialsService(BaseService):
    """`client.platform.credentials`: hand credentials over once, and go on with a reference."""

    def intake(
        self, credential: SecretStr | str, **call_options: Unpack[CallOptions]
    ) -> CredentialReference:
        """Hand a credential over and return what stands for it until `expires_at`.

        It is sent once, not kept and not shown again. Requires: admin.
        """
        body = CredentialIntake.model_validate({"credential": credential})
        return self._call(intake_credential(body=body), CredentialReference)

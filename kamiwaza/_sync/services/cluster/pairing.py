# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/pairing.py: edit that.
"""Installations of two nodes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.cluster import PairingRequest, PairingResult
from kamiwaza_api.api.cluster import attach_pairing, detach_pairing


class PairingService(BaseService):
    """`client.cluster.pairing`: the second node. `federations.pair` pairs two clusters."""

    def attach(
        self,
        remote_host: str,
        *,
        remote_user: str | None = None,
        ssh_key_path: str | None = None,
        models_root: str | None = None,
        strict_host_key_checking: bool | None = None,
        additional_env: Mapping[str, str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PairingResult:
        """Attach a second node, which the platform reaches by SSH.

        Requires the admin role.

        Args:
            remote_host: the host name or IP address of the second node.
            remote_user: the user to log in as.
            ssh_key_path: the path of the SSH key on the platform's host.
            models_root: the folder of the models on the platform's host.
            strict_host_key_checking: True checks the host key of the second node. Default: not
                checked.
            additional_env: further variables of the environment by name.
        """
        body = PairingRequest(
            remote_host=remote_host,
            remote_user=remote_user,
            ssh_key_path=ssh_key_path,
            models_root=models_root,
            strict_host_key_checking=strict_host_key_checking,
            additional_env=None if additional_env is None else dict(additional_env),
        )
        result = self._call(attach_pairing(body=body), PairingResult | None)
        return result or PairingResult()

    def detach(self, **call_options: Unpack[CallOptions]) -> PairingResult:
        """Detach the second node.

        Requires the admin role.

        Raises:
            ResourceNotFoundError: no second node is attached.
        """
        result = self._call(detach_pairing(), PairingResult | None)
        return result or PairingResult()
